using Goldthread.Web.Design;

namespace Goldthread.Web.Goals;

/// <summary>Where a step of the ladder stands, in words.</summary>
public static class LadderWords
{
    public static string Of(Rung rung, DateOnly? today) =>
        rung.State switch
        {
            "done" when today is { } day => $"Since {Words.Short(rung.Since!.Value, day)}",
            "done" => $"Since {Words.Short(rung.Since!.Value)}",
            "now" => "Working on it",
            "next" => "After that",
            _ => "Later",
        };
}

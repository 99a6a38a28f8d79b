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

    /// <summary>That it was reached before and is for later again, and why; null when it was not stepped down from.</summary>
    public static string? Down(Rung rung, DateOnly today) =>
        rung.DownOn is not { } day ? null
        : rung.DownWhy is null ? $"A smaller step fits better since {Words.Short(day, today)}."
        : $"A smaller step fits better since {Words.Short(day, today)}: {Words.Sentence(rung.DownWhy)}";

    /// <summary>Whether a step that is held counts as steady yet; null when no time to hold it was set.</summary>
    public static string? Steady(Rung rung, DateOnly today) =>
        rung.SteadyOn is not { } day ? null
        : day <= today ? $"Held long enough to count as steady, since {Words.Short(day, today)}."
        : $"It counts as steady when it is still held on {Words.Short(day, today)}.";

    /// <summary>The same, with how long a step has been held.</summary>
    public static string Held(Rung rung, DateOnly today) =>
        rung.DaysHeld is { } days ? $"{Of(rung, today)}, held for {Words.Count(days, "day", "days")}" : Of(rung, today);
}

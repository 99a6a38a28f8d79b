using Goldthread.Progress;

namespace Goldthread.Web.Progress;

/// <summary>The drawing and the tone beside a finding.</summary>
public static class FindingIcon
{
    /// <summary>A drawing of the sprite; also a kind of <c>gt-status</c>.</summary>
    public static string Of(FindingKind kind) =>
        kind switch
        {
            FindingKind.Better => "better",
            FindingKind.Worse => "harder",
            FindingKind.Changed => "apart",
            FindingKind.Steady => "steady",
            FindingKind.TooEarly or FindingKind.Silent => "early",
        };

    /// <summary>The same for lenses beside each other.</summary>
    public static string Of(TogetherKind kind) =>
        kind switch
        {
            TogetherKind.Agree or TogetherKind.Better => "better",
            TogetherKind.Worse => "harder",
            TogetherKind.Apart or TogetherKind.Changed => "apart",
            TogetherKind.Steady => "steady",
            TogetherKind.TooEarly or TogetherKind.Silent => "early",
        };
}

namespace Goldthread.Progress;

/// <summary>A finding for the person themselves: short words, one idea a sentence, nothing to be blamed for.</summary>
internal static class EasyWords
{
    internal static string Of(FindingKind kind) =>
        kind switch
        {
            FindingKind.Silent => "There are no answers yet.",
            FindingKind.TooEarly => "We do not know yet. We need more answers.",
            FindingKind.Steady => "It is about the same as before.",
            FindingKind.Better => "It is going better.",
            FindingKind.Worse => "It is harder just now. We can talk about it.",
            FindingKind.Changed => "Something is different. We can look at it together.",
        };
}

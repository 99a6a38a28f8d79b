namespace Goldthread.Coaching;

/// <summary>What the coach reads in the words of one goal. It judges the words, never the person and never a worker.</summary>
/// <param name="Verdicts">Six plain judgements.</param>
/// <param name="Target">How much, how often and until when.</param>
/// <param name="ReadingAge">In years, by the Flesch-Kincaid grade; rough for one sentence.</param>
/// <param name="Findings">What to ask about, in the order of the words. Every verdict of no has one at least.</param>
public sealed record CoachReading(
    Verdicts Verdicts,
    Target Target,
    double ReadingAge,
    IReadOnlyList<CoachFinding> Findings
);

namespace Goldthread.Goals;

/// <summary>How well one side of a plan stands. It guides, and never stops anybody.</summary>
public enum Footing
{
    Strong,
    Thin,
    Missing,
}

/// <summary>A part of planning a goal: what it is about, and so where something is mended.</summary>
public enum PlanPart
{
    Words,
    Why,
    Name,
    When,
    Together,
    Options,
    Disagreements,
    Indicators,
    Risks,
    Steps,
    Barriers,
    Agreement,
    Reality,
}

/// <summary>One side of a plan, judged today from what is written down.</summary>
/// <param name="Title">What it is called on screen.</param>
/// <param name="Footing">How well it stands.</param>
/// <param name="Sentence">Why, in one or two plain sentences.</param>
/// <param name="Mend">Words for the way to mend it; null when it is strong.</param>
/// <param name="Part">Where it is mended.</param>
public sealed record Quality(string Title, Footing Footing, string Sentence, string? Mend, PlanPart Part)
{
    internal static Quality Strong(string title, string sentence, PlanPart part) =>
        new(title, Footing.Strong, sentence, null, part);

    internal static Quality Thin(string title, string sentence, string mend, PlanPart part) =>
        new(title, Footing.Thin, sentence, mend, part);

    internal static Quality Missing(string title, string sentence, string mend, PlanPart part) =>
        new(title, Footing.Missing, sentence, mend, part);
}

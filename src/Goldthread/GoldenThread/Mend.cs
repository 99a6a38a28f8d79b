namespace Goldthread.GoldenThread;

/// <summary>The place where a link is mended.</summary>
public enum MendPlace
{
    /// <summary>Make or renew the agreement.</summary>
    Agreement,

    /// <summary>Write down the person's own words.</summary>
    OwnWords,

    /// <summary>A plain title.</summary>
    Title,

    /// <summary>By when, or how often.</summary>
    When,

    /// <summary>What the goal needs, against what is there.</summary>
    Reality,

    /// <summary>The plan to read, and who has.</summary>
    Understood,

    /// <summary>Which decisions the person can make.</summary>
    Capacity,

    /// <summary>Link a need, or say more about it.</summary>
    Need,

    /// <summary>The goal's indicators; add one.</summary>
    Indicators,

    /// <summary>One indicator.</summary>
    Indicator,

    /// <summary>The goal's risks.</summary>
    Risks,

    /// <summary>The person's safety and consent.</summary>
    Safety,

    /// <summary>The goal's support steps.</summary>
    SupportSteps,

    /// <summary>Record how it went.</summary>
    Record,

    /// <summary>Choose a date for the review.</summary>
    ReviewDate,

    /// <summary>Prepare or hold the review.</summary>
    HoldReview,

    /// <summary>Write down what was learnt.</summary>
    Learning,
}

/// <summary>What mends a link, and where.</summary>
/// <param name="Label">Words for the button.</param>
/// <param name="Place">Where it leads.</param>
/// <param name="Id">The record it is about, when it is one.</param>
public sealed record Mend(string Label, MendPlace Place, Guid? Id = null);

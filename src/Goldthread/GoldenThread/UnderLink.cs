namespace Goldthread.GoldenThread;

/// <summary>The kind of record under a link, which says where it can be read.</summary>
public enum EvidenceKind
{
    /// <summary>The goal itself: its words and its versions.</summary>
    Goal,

    /// <summary>An agreement.</summary>
    Agreement,

    /// <summary>An assessed need or ability.</summary>
    Need,

    /// <summary>One indicator.</summary>
    Indicator,

    /// <summary>The goal's risks.</summary>
    Risk,

    /// <summary>The goal's support steps.</summary>
    SupportSteps,

    /// <summary>The reality check.</summary>
    Reality,

    /// <summary>Who has read and understood the plan.</summary>
    Understood,

    /// <summary>Daily records about the goal.</summary>
    Records,

    /// <summary>Readings of the goal's indicators.</summary>
    Readings,

    /// <summary>A review.</summary>
    Review,

    /// <summary>Learning actions.</summary>
    LearningAction,

    /// <summary>There is no record yet.</summary>
    None,
}

/// <summary>Something under a link that a reader can open.</summary>
/// <param name="Label">Words for it, such as "agreement of 29 June".</param>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The one record, when it is one.</param>
public sealed record UnderLink(string Label, EvidenceKind Kind, Guid? Id = null);

using Goldthread.Progress;

namespace Goldthread.Web.Design;

/// <summary>Readings of one thing over time, ready to be drawn. The page says the finding in a sentence before it.</summary>
public sealed record DotsChart
{
    /// <summary>What is drawn: “Parts of the journey Del does himself, each Thursday”.</summary>
    public required string Title { get; init; }

    /// <summary>The same as the picture in a sentence or two, for those who do not see it.</summary>
    public required string Description { get; init; }

    /// <summary>What the numbers count: “parts of 9, by himself”.</summary>
    public required string Unit { get; init; }
    public required IReadOnlyList<ChartDot> Dots { get; init; }

    /// <summary>The middle of the readings.</summary>
    public decimal? Median { get; init; }

    /// <summary>The middles and the usual range, where the readings part; in place of one middle for all.</summary>
    public Levels? Levels { get; init; }

    /// <summary>The starting point.</summary>
    public decimal? Baseline { get; init; }
    public decimal? Target { get; init; }

    /// <summary>The limits within which chance keeps the readings, where a rule set has them.</summary>
    public decimal? Lower { get; init; }
    public decimal? Upper { get; init; }

    /// <summary>Changes of plan and reviews.</summary>
    public IReadOnlyList<ChartMark> Marks { get; init; } = [];

    /// <summary>When the person was away: nothing was due then.</summary>
    public IReadOnlyList<ChartSpan> Away { get; init; } = [];

    /// <summary>The scale, where the readings are faces.</summary>
    public IReadOnlyList<Face>? Faces { get; init; }
}

/// <summary>One reading, or a day without one.</summary>
/// <param name="Value">Null when there is no record, or when they did not want to or could not.</param>
/// <param name="Label">The reading in words, for the table; blank to show the number.</param>
/// <param name="Signal">It belongs to a real change, not to chance.</param>
/// <param name="Why">Why there is no value, in words: “Did not want to say”.</param>
public sealed record ChartDot(DateOnly On, decimal? Value, string Label, bool Signal, string? Why)
{
    /// <summary>Of what kind the silence is, where there is no value.</summary>
    public Missing Missing { get; init; }
}

/// <summary>Why a day has no value. Each has a shape of its own: a choice is an answer, and nobody's omission.</summary>
public enum Missing
{
    /// <summary>It was due, and nobody wrote anything down.</summary>
    NotRecorded,

    /// <summary>They were asked and chose not to say.</summary>
    Declined,

    /// <summary>They could not be asked.</summary>
    Unable,
}

/// <summary>A stretch of days, with both ends.</summary>
public sealed record ChartSpan(DateOnly From, DateOnly To);

/// <summary>A day when something about the support changed.</summary>
public sealed record ChartMark(DateOnly On, string Text);

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

    /// <summary>The starting point.</summary>
    public decimal? Baseline { get; init; }
    public decimal? Target { get; init; }

    /// <summary>The limits within which chance keeps the readings, where a rule set has them.</summary>
    public decimal? Lower { get; init; }
    public decimal? Upper { get; init; }

    /// <summary>Changes of plan and reviews.</summary>
    public IReadOnlyList<ChartMark> Marks { get; init; } = [];

    /// <summary>The scale, where the readings are faces.</summary>
    public IReadOnlyList<Face>? Faces { get; init; }
}

/// <summary>One reading, or a day without one.</summary>
/// <param name="Value">Null when there is no record, or when they did not want to or could not.</param>
/// <param name="Label">The reading in words, for the table; blank to show the number.</param>
/// <param name="Signal">It belongs to a real change, not to chance.</param>
/// <param name="Why">Why there is no value, in words: “Did not want to say”.</param>
public sealed record ChartDot(DateOnly On, decimal? Value, string Label, bool Signal, string? Why);

/// <summary>A day when something about the support changed.</summary>
public sealed record ChartMark(DateOnly On, string Text);

using Goldthread.Support;

namespace Goldthread.Evidence;

/// <summary>All that one visit tells: the record, and for each goal how it went, the readings, and the help with each step.</summary>
public sealed class VisitFacts
{
    /// <summary>What is typed or chosen when the person did not want to answer.</summary>
    public const string Declined = "declined";

    public RecordFacts Record { get; init; } = new();
    public IReadOnlyList<GoalFacts> Goals { get; init; } = [];
}

/// <summary>What a visit tells of one goal.</summary>
public sealed class GoalFacts
{
    public Guid GoalId { get; init; }
    public FocusFacts Focus { get; init; } = new();
    public IReadOnlyList<AnswerFacts> Answers { get; init; } = [];
    public IReadOnlyList<HelpFacts> Steps { get; init; } = [];

    /// <summary>What stands before the names of its fields, where several goals are told of at once.</summary>
    public string Before { get; init; } = "";
}

/// <summary>The answer to one indicator. Its day is that of the visit.</summary>
/// <param name="Field">The field that a problem with it belongs to.</param>
public sealed record AnswerFacts(Guid IndicatorId, ReadingFacts Reading, string Field);

/// <summary>How much help somebody had with one step.</summary>
public sealed record HelpFacts(Guid StepId, Help Help);

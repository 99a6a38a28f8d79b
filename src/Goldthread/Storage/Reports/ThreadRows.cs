using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Progress;
using Goldthread.Reviews;

namespace Goldthread.Storage.Reports;

/// <summary>What is counted about one goal.</summary>
/// <param name="HeardBy">The name of who heard the goal said.</param>
/// <param name="WholeSteps">Support steps that say who leads and have prompts.</param>
/// <param name="OpenRisks">Risks that no safeguarding lock hides from anybody.</param>
/// <param name="AllRisks">These, and those that one hides; never to be shown as they are.</param>
/// <param name="Records">Records about it since the day that was asked for.</param>
/// <param name="AsPlanned">How many of these went as planned.</param>
/// <param name="LastAt">When the last record about it happened, ever; null when there is none.</param>
public sealed record ThreadGoalRow(
    Guid GoalId,
    string? HeardBy,
    int Steps,
    int WholeSteps,
    int LearningActions,
    int OpenRisks,
    int AllRisks,
    int Records,
    int AsPlanned,
    DateTimeOffset? LastAt
);

/// <summary>What is counted about one indicator.</summary>
/// <param name="Readings">How many readings it has in all, counted no further than <see cref="ThreadRows.Enough"/>.</param>
/// <param name="Recent">How many it has since the day that was asked for.</param>
/// <param name="Last">The day of the newest one; null when there is none.</param>
public sealed record ThreadIndicatorRow(Indicator Indicator, int Readings, int Recent, DateOnly? Last);

/// <summary>Who looked for risks of a goal.</summary>
public sealed record ThreadLookRow(Guid GoalId, string Name);

/// <summary>
/// The rows that the golden thread of one person's goals is judged by: half a dozen questions, each by an index and each
/// compiled once, since every page about the person asks them.
/// </summary>
/// <param name="Reviews">The newest held review of each goal.</param>
public sealed record ThreadRows(
    IReadOnlyList<ThreadGoalRow> Goals,
    IReadOnlyList<Agreement> Agreements,
    IReadOnlyList<People.Need> Needs,
    IReadOnlyList<ThreadIndicatorRow> Indicators,
    IReadOnlyList<ThreadLookRow> Looks,
    IReadOnlyList<Review> Reviews
)
{
    /// <summary>Readings are not counted beyond this: it is enough to tell change from chance.</summary>
    public const int Enough = RunChart.EnoughReadings;
}

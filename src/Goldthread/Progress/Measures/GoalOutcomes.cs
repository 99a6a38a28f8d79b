namespace Goldthread.Progress;

/// <summary>One goal as the person scored it from 0 (not met at all) to 10 (fully met), first and last. 5 need not be half.</summary>
public sealed record ScoredGoal(string Name, decimal? First, decimal? Last)
{
    /// <summary>How far it moved; null unless both are scored from 0 to 10.</summary>
    public decimal? Change => First is >= 0 and <= 10 && Last is >= 0 and <= 10 ? Last - First : null;
}

/// <summary>
/// Goal-based outcomes (Law and Jacob 2015): last less first for each goal, and their mean. The mean hides ups behind downs, so
/// every goal is shown beside it.
/// </summary>
/// <param name="Goals">Every goal.</param>
/// <param name="MeanFirst">The mean at first, of goals scored both times; null when there are none.</param>
/// <param name="MeanLast">The mean at last, of the same goals.</param>
/// <param name="Scored">How many goals are scored both times.</param>
public sealed record GoalOutcomes(IReadOnlyList<ScoredGoal> Goals, decimal? MeanFirst, decimal? MeanLast, int Scored)
{
    /// <summary>The mean change.</summary>
    public decimal? MeanChange => MeanLast - MeanFirst;

    public static GoalOutcomes Of(IReadOnlyList<ScoredGoal> goals)
    {
        var both = goals.Where(goal => goal.Change is not null).ToList();
        return both.Count == 0
            ? new GoalOutcomes(goals, null, null, 0)
            : new GoalOutcomes(goals, both.Average(goal => goal.First), both.Average(goal => goal.Last), both.Count);
    }
}

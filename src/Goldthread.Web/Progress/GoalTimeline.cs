using Goldthread.Web.Design;

namespace Goldthread.Web.Progress;

/// <summary>A goal's lenses and what happened around it, put on one line of time.</summary>
internal static class GoalTimeline
{
    /// <summary>The picture.</summary>
    /// <param name="quiet">After a death: the dots are shown, and nothing is made of them.</param>
    public static Timeline Of(string goal, IReadOnlyList<Told> lenses, IReadOnlyList<GoalEvent> around, bool quiet)
    {
        var lanes = lenses
            .Select(t => new TimelineLane($"{Say.Of(t.Indicator.Lens)}: {t.Indicator.Name}", t.Chart.Dots))
            .ToList();
        var rows = around
            .GroupBy(e => e.Kind)
            .OrderBy(kind => kind.Key)
            .Select(kind => new TimelineRow(
                Name(kind.Key),
                [.. kind.Select(e => new TimelineEvent(e.On, Symbol(e)))],
                Through: kind.Key == GoalEventKind.Plan
            ))
            .ToList();
        return new Timeline($"{goal}, all on one line of time", Describe(quiet ? [] : lenses, around), lanes, rows);
    }

    /// <summary>The drawing that stands for an event.</summary>
    public static string Symbol(GoalEvent happened) =>
        happened.Kind switch
        {
            GoalEventKind.Plan => "d-plan",
            GoalEventKind.Step => happened.Down ? "d-down" : "d-up",
            GoalEventKind.Review => "d-review",
            GoalEventKind.Incident => "d-incident",
        };

    private static string Name(GoalEventKind kind) =>
        kind switch
        {
            GoalEventKind.Plan => "What changed in the support",
            GoalEventKind.Step => "Steps on the way",
            GoalEventKind.Review => "Reviews",
            GoalEventKind.Incident => "Incidents",
        };

    private static string Describe(IReadOnlyList<Told> lenses, IReadOnlyList<GoalEvent> around)
    {
        string?[] counts =
        [
            Count(GoalEventKind.Plan, "change of the support", "changes of the support"),
            Count(GoalEventKind.Step, "move on the ladder", "moves on the ladder"),
            Count(GoalEventKind.Review, "review", "reviews"),
            Count(GoalEventKind.Incident, "incident", "incidents"),
        ];
        var said = lenses.Select(t => $"{t.Indicator.Name}: {t.Finding.Sentence}");
        var happened = counts.OfType<string>().ToList();
        var beside = happened.Count == 0 ? "Nothing else is noted." : $"Beside the readings: {Words.Join(happened)}.";
        return string.Join(' ', said.Append(beside));

        string? Count(GoalEventKind kind, string one, string many) =>
            around.Count(e => e.Kind == kind) is > 0 and var number ? Words.Count(number, one, many) : null;
    }
}

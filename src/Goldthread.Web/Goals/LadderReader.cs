using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Progress;
using Goldthread.Storage;
using Goldthread.Storage.Reports;
using Goldthread.Web.Progress;

namespace Goldthread.Web.Goals;

/// <summary>One step of a ladder as it stands.</summary>
/// <param name="State">done, now, next or later.</param>
/// <param name="Since">The day it was reached, while it is.</param>
/// <param name="SteadyOn">The day from which it counts as steady, while it is held and a time to hold it was set.</param>
/// <param name="Test">Its test over readings in words, and whether it is met; empty when people judge it.</param>
public sealed record Rung(
    Guid Id,
    int Position,
    string Criterion,
    string State,
    DateOnly? Since,
    string? Test,
    bool? Met,
    DateOnly? SteadyOn = null
)
{
    /// <summary>Whole days since then.</summary>
    public int? DaysHeld { get; init; }

    /// <summary>That it was reached once and the newest move on it was a step down.</summary>
    public bool SteppedDown { get; init; }

    /// <summary>Why it was stepped down from, in somebody's words; and the day.</summary>
    public string? DownWhy { get; init; }
    public DateOnly? DownOn { get; init; }
}

/// <summary>Reads a goal's ladder: which steps are reached, which is worked on now, and what the tests say.</summary>
internal static class LadderReader
{
    public static async Task<IReadOnlyList<Rung>> Of(GoldthreadDb db, GoalReadings read, Goal goal, DateOnly today)
    {
        var milestones = await db.MilestonesOf(goal);
        if (milestones.Count == 0)
        {
            return [];
        }

        var moves = (await db.MovesOf(goal)).GroupBy(m => m.MilestoneId).ToDictionary(g => g.Key, g => g.Last());
        var tested = milestones.Where(m => m.IndicatorId != null).ToList();
        var readings = tested.Count == 0 ? [] : await LatestReadings(read, goal, today);
        var standing = Ladder.Of([.. milestones.Select(FactsOf)], today).Rungs;
        return [.. milestones.Zip(standing, Describe)];

        RungFacts FactsOf(Milestone m) =>
            moves.TryGetValue(m.Id, out var move)
                ? new RungFacts(m.Criterion, move.Move == LadderMove.Reached, move.OnDay)
                : new RungFacts(m.Criterion);

        Rung Describe(Milestone m, RungStanding stands)
        {
            var rule = m.IndicatorId is null
                ? null
                : new MilestoneRule(m.AtLeast!.Value.Number, m.OrLess, m.Times!.Value, m.OutOf!.Value);
            return new Rung(
                m.Id,
                m.Position,
                m.Criterion,
                Shown(stands.State),
                stands.Since,
                rule is null ? null : MilestoneTest.Words(rule),
                rule is null ? null : MilestoneTest.Met(rule, readings.GetValueOrDefault(m.IndicatorId!.Value, [])),
                stands.Since is { } since && m.HeldForDays is not null ? m.SteadyOn(since) : null
            )
            {
                DaysHeld = stands.DaysHeld,
                SteppedDown = moves.TryGetValue(m.Id, out var last) && last.Move == LadderMove.SteppedDown,
                DownWhy = last?.Move == LadderMove.SteppedDown ? last.Why : null,
                DownOn = last?.Move == LadderMove.SteppedDown ? last.OnDay : null,
            };
        }
    }

    /// <summary>Where somebody stands on a ladder that was read.</summary>
    public static string Sentence(IReadOnlyList<Rung> rungs, DateOnly today) =>
        Ladder
            .Of(
                [
                    .. rungs.Select(r => new RungFacts(
                        r.Criterion,
                        r.State == Shown(RungState.Held) ? true
                            : r.SteppedDown ? false
                            : null,
                        r.Since
                    )),
                ],
                today
            )
            .Sentence;

    private static string Shown(RungState state) =>
        state switch
        {
            RungState.Held => "done",
            RungState.Now => "now",
            RungState.Next => "next",
            RungState.Later => "later",
        };

    // No test looks further back than sixty readings; a year of daily ones is more than enough.
    private static async Task<Dictionary<Guid, List<Point>>> LatestReadings(
        GoalReadings read,
        Goal goal,
        DateOnly today
    ) =>
        (await read.Of(goal, today.AddDays(-366)))
            .Where(r => r.Value is not null)
            .GroupBy(r => r.IndicatorId)
            .ToDictionary(g => g.Key, g => g.Select(r => new Point(r.OnDay, r.Value!.Value.Number)).ToList());
}

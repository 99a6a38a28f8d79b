using Goldthread.History;
using Goldthread.People;
using Goldthread.Storage;

namespace Goldthread.Evidence;

/// <summary>Writes a visit: all of it or nothing.</summary>
public static class Visit
{
    /// <summary>Writes it, or a correction of an earlier one. Refuses with the name of each field.</summary>
    public static async Task<DailyRecord> Write(
        GoldthreadDb db,
        Change change,
        Person person,
        VisitFacts facts,
        DailyRecord? corrects = null,
        HeldArrival? held = null
    ) => Write(change, person, facts, await VisitKnown.Of(db, change, facts), corrects, held);

    /// <summary>Writes it by what is known. Throws <see cref="NotHere"/> for a goal, an indicator or a step that is not theirs.</summary>
    internal static DailyRecord Write(
        Change change,
        Person person,
        VisitFacts facts,
        VisitKnown known,
        DailyRecord? corrects,
        HeldArrival? held = null
    )
    {
        var record = DailyRecord.Write(change, person, facts.Record, corrects, held);
        if (record.InError)
        {
            return record;
        }

        known.Presence.MustHaveBeenWithUs(nameof(RecordFacts.HappenedAt), UkTime.DayOf(record.HappenedAt));
        var refusals = new List<Refused>();
        foreach (var goal in facts.Goals)
        {
            Tell(change, record, goal, known, refusals);
        }

        return refusals.Count == 0
            ? record
            : throw new Refused([.. refusals.SelectMany(r => r.Problems)])
            {
                Overtaken = refusals.TrueForAll(r => r.Overtaken),
            };
    }

    private static void Tell(
        Change change,
        DailyRecord record,
        GoalFacts facts,
        VisitKnown known,
        List<Refused> refusals
    )
    {
        var goal = known.Goals.GetValueOrDefault(facts.GoalId) ?? throw new NotHere();
        Gather(
            refusals,
            problem => facts.Before + problem.Field,
            () => RecordFocus.On(change, record, goal, facts.Focus, known.Ends.GetValueOrDefault(goal.Id))
        );
        foreach (var answer in facts.Answers)
        {
            var indicator = Of(known.Indicators.GetValueOrDefault(answer.IndicatorId), i => i.GoalId, goal.Id);
            answer.Reading.OnDay = UkTime.DayOf(record.HappenedAt);
            Gather(
                refusals,
                _ => facts.Before + answer.Field,
                () => Reading.Take(change, indicator, answer.Reading, Source.DailyRecord, record.Id)
            );
        }

        foreach (var help in facts.Steps)
        {
            var step = Of(known.Steps.GetValueOrDefault(help.StepId), s => s.GoalId, goal.Id);
            StepHelp.With(change, record, step, help.Help);
        }
    }

    private static T Of<T>(T? found, Func<T, Guid> goalOf, Guid goalId)
        where T : class => found is not null && goalOf(found) == goalId ? found : throw new NotHere();

    // All goals and answers are looked at before anything is refused, so that all of it is said at once.
    private static void Gather(List<Refused> refusals, Func<Problem, string> field, Action write)
    {
        try
        {
            write();
        }
        catch (Refused refused)
        {
            var problems = refused.Problems.Select(p => p with { Field = field(p) }).DistinctBy(p => p.Field);
            refusals.Add(new Refused([.. problems]) { Overtaken = refused.Overtaken });
        }
    }
}

using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Reviews;
using Goldthread.Storage;
using Goldthread.Support;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Evidence;

/// <summary>All that one visit tells: the record, how it went for the goal, the readings, and the help with each step.</summary>
public sealed class VisitFacts
{
    /// <summary>What is typed or chosen when the person did not want to answer.</summary>
    public const string Declined = "declined";

    public RecordFacts Record { get; init; } = new();
    public FocusFacts Focus { get; init; } = new();
    public Guid? GoalId { get; init; }

    /// <summary>Answers as typed, by indicator; an empty one is no reading.</summary>
    public IReadOnlyDictionary<Guid, string?> Answers { get; init; } = new Dictionary<Guid, string?>();

    /// <summary>Help with each step, by step.</summary>
    public IReadOnlyDictionary<Guid, Help?> Steps { get; init; } = new Dictionary<Guid, Help?>();
}

/// <summary>Writes a visit: all of it or nothing.</summary>
public static class Visit
{
    /// <summary>Writes it, or a correction of an earlier one. Refuses with the name of each field.</summary>
    public static async Task<DailyRecord> Write(
        GoldthreadDb db,
        Change change,
        Person person,
        VisitFacts facts,
        DailyRecord? corrects = null
    )
    {
        var record = DailyRecord.Write(change, person, facts.Record, corrects);
        if (!record.InError)
        {
            await db.MustHaveBeenWithUs(change, nameof(record.HappenedAt), UkTime.DayOf(record.HappenedAt));
        }

        if (facts.GoalId is not { } goalId || record.InError)
        {
            return record;
        }

        var goal = await db.About<Goal>(change).SingleOrDefaultAsync(g => g.Id == goalId) ?? throw new NotHere();
        RecordFocus.On(change, record, goal, facts.Focus, await db.EndOf(goal));
        await TakeReadings(db, change, record, goal, facts);
        await NoteHelp(db, change, record, goal, facts);
        return record;
    }

    private static async Task TakeReadings(
        GoldthreadDb db,
        Change change,
        DailyRecord record,
        Goal goal,
        VisitFacts facts
    )
    {
        var given = facts.Answers.Where(a => !string.IsNullOrWhiteSpace(a.Value)).ToList();
        var indicators = given.Count == 0 ? [] : await IndicatorsOf(db, change, goal);
        var problems = new List<Problem>();
        foreach (var (id, typed) in given)
        {
            var indicator = indicators.GetValueOrDefault(id) ?? throw new NotHere();
            var reading = new ReadingFacts
            {
                OnDay = UkTime.DayOf(record.HappenedAt),
                Value = typed == VisitFacts.Declined ? null : typed,
                Absence = typed == VisitFacts.Declined ? Absence.Declined : null,
            };
            try
            {
                Reading.Take(change, indicator, reading, Source.DailyRecord, record.Id);
            }
            catch (Refused refused)
            {
                problems.Add(new Problem($"Answers[{id}]", refused.Problems[0].Sentence));
            }
        }

        if (problems.Count > 0)
        {
            throw new Refused(problems);
        }
    }

    private static Task<Dictionary<Guid, Indicator>> IndicatorsOf(GoldthreadDb db, Change change, Goal goal) =>
        db.About<Indicator>(change).Where(i => i.GoalId == goal.Id).ToDictionaryAsync(i => i.Id);

    private static async Task NoteHelp(GoldthreadDb db, Change change, DailyRecord record, Goal goal, VisitFacts facts)
    {
        var given = facts.Steps.Where(s => s.Value is not null).ToList();
        if (given.Count == 0)
        {
            return;
        }

        var steps = await db.About<SupportStep>(change).Where(s => s.GoalId == goal.Id).ToDictionaryAsync(s => s.Id);
        foreach (var (id, help) in given)
        {
            StepHelp.With(change, record, steps.GetValueOrDefault(id) ?? throw new NotHere(), help!.Value);
        }
    }
}

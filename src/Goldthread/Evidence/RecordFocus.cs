using Goldthread.Goals;
using Goldthread.History;
using Goldthread.Support;

namespace Goldthread.Evidence;

/// <summary>How the support for a goal went.</summary>
public enum HowItWent
{
    AsPlanned,
    Different,
    DidNotHappen,
}

/// <summary>Why it went another way: the exceptions worth writing down.</summary>
public enum Exceptional
{
    Confusion,
    ChoseNotTo,
    SideEffect,
    Unwell,
    Other,
}

/// <summary>Whether what was tried helped.</summary>
public enum Worked
{
    Yes,
    Partly,
    No,
}

/// <summary>One goal that a daily record is about: how it went, what was tried, and what next.</summary>
public sealed class RecordFocus : PersonRecord
{
    private RecordFocus() { }

    public Guid RecordId { get; private set; }
    public Guid GoalId { get; private set; }
    public DateTimeOffset HappenedAt { get; private set; }
    public HowItWent How { get; private set; }
    public Exceptional? Exception { get; private set; }
    public string? Tried { get; private set; }
    public Worked? Worked { get; private set; }
    public string? Next { get; private set; }

    /// <summary>Says how it went for a goal. Refuses a goal that had ended by then.</summary>
    /// <param name="endedOn">For a goal that has ended: the last day on which it was still worked on.</param>
    public static RecordFocus On(
        Change change,
        DailyRecord record,
        Goal goal,
        FocusFacts facts,
        DateOnly? endedOn = null
    )
    {
        facts.Look();
        if (Ended(goal, record.HappenedAt, endedOn) is { } ended)
        {
            throw new Refused(nameof(DailyRecord.HappenedAt), ended) { Overtaken = true };
        }

        change.AboutGoal(goal.Id);
        return change.Keep(
            new RecordFocus
            {
                Id = change.NewId(),
                PersonId = record.PersonId,
                RecordId = record.Id,
                GoalId = goal.Id,
                HappenedAt = record.HappenedAt,
                How = facts.How!.Value,
                Exception = facts.How == HowItWent.AsPlanned ? null : facts.Exception,
                Tried = Check.Tidy(facts.Tried),
                Worked = facts.Worked,
                Next = Check.Tidy(facts.Next),
            }
        );
    }

    /// <summary>That a goal had ended by then, in words; null when it can still be told of.</summary>
    private static string? Ended(Goal goal, DateTimeOffset happenedAt, DateOnly? endedOn) =>
        goal.Open || UkTime.DayOf(happenedAt) <= endedOn ? null
        : endedOn is { } on
            ? $"This goal ended on {on:d MMMM yyyy}. Choose that day or an earlier one, or record it without a goal."
        : "This goal has ended. Record it without a goal.";
}

/// <summary>How it went for one goal, as typed.</summary>
public sealed class FocusFacts
{
    public HowItWent? How { get; set; }
    public Exceptional? Exception { get; set; }
    public string? Tried { get; set; }
    public Worked? Worked { get; set; }
    public string? Next { get; set; }

    internal void Look() =>
        new Check()
            .Must(nameof(How), How is not null, "Choose how it went.")
            .Fits(nameof(Tried), Tried, RecordFacts.ShortMax)
            .Fits(nameof(Next), Next, RecordFacts.ShortMax)
            .OrRefuse();
}

/// <summary>How much help somebody had with one step, that time.</summary>
public sealed class StepHelp : PersonRecord
{
    private StepHelp() { }

    public Guid RecordId { get; private set; }
    public Guid StepId { get; private set; }
    public Help Help { get; private set; }

    public static StepHelp With(Change change, DailyRecord record, SupportStep step, Help help) =>
        change.Keep(
            new StepHelp
            {
                Id = change.NewId(),
                PersonId = record.PersonId,
                RecordId = record.Id,
                StepId = step.Id,
                Help = help,
            }
        );
}

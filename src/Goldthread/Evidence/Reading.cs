using Goldthread.History;

namespace Goldthread.Evidence;

/// <summary>
/// One answer of an indicator on one day. Nothing is ever filled in: where there is no answer, the reading says whether
/// the person chose not to give one or could not; where there is no reading, nothing is known.
/// </summary>
public sealed class Reading : PersonRecord
{
    public const int NoteMax = 300;

    private Reading() { }

    public Guid GoalId { get; private set; }
    public Guid IndicatorId { get; private set; }

    /// <summary>The day it is about, not the day it was typed.</summary>
    public DateOnly OnDay { get; private set; }
    public Amount? Value { get; private set; }

    /// <summary>For a count: out of how many, or over how much.</summary>
    public Amount? Denominator { get; private set; }
    public Absence? Absence { get; private set; }
    public Reporter GivenBy { get; private set; }
    public Source Source { get; private set; }

    /// <summary>The daily record it came with, if any.</summary>
    public Guid? RecordId { get; private set; }
    public string? Note { get; private set; }

    /// <summary>The reading that this one takes the place of.</summary>
    public Guid? ReplacesId { get; private set; }

    /// <summary>Keeps a reading. Refuses what is missing, out of range or ahead of today.</summary>
    public static Reading Take(
        Change change,
        Indicator indicator,
        ReadingFacts facts,
        Source source,
        Guid? recordId = null,
        Reading? replaces = null
    )
    {
        facts.Look(indicator.Kind, change.Today);
        change.AboutGoal(indicator.GoalId);
        return change.Keep(
            new Reading
            {
                Id = change.NewId(),
                PersonId = indicator.PersonId,
                GoalId = indicator.GoalId,
                IndicatorId = indicator.Id,
                OnDay = facts.OnDay!.Value,
                Value = facts.Absence is null ? Amount.Read(facts.Value) : null,
                Denominator = facts.Absence is null ? Amount.Read(facts.Denominator) : null,
                Absence = facts.Absence,
                GivenBy = facts.GivenBy ?? indicator.ReportedBy,
                Source = source,
                RecordId = recordId,
                Note = Check.Tidy(facts.Note),
                ReplacesId = replaces?.Id,
            }
        );
    }
}

/// <summary>A reading as typed.</summary>
public sealed class ReadingFacts
{
    public DateOnly? OnDay { get; set; }
    public string? Value { get; set; }
    public string? Denominator { get; set; }
    public Absence? Absence { get; set; }
    public Reporter? GivenBy { get; set; }
    public string? Note { get; set; }

    internal void Look(IndicatorKind kind, DateOnly today) => Problems(kind, today).OrRefuse();

    /// <summary>What is missing or unclear in it, for an indicator of a kind.</summary>
    public Check Problems(IndicatorKind kind, DateOnly today)
    {
        var check = new Check()
            .Must(nameof(OnDay), OnDay is not null, "Choose the day it is about.")
            .NotAhead(nameof(OnDay), OnDay, today)
            .Must(nameof(OnDay), OnDay is null || OnDay > today.AddYears(-30), "Check the year. It is long ago.")
            .Fits(nameof(Note), Note, Reading.NoteMax);
        if (Absence is null)
        {
            var problem = Answers.Problem(kind, Value);
            check.Must(nameof(Value), problem is null, problem ?? "");
            check.Must(
                nameof(Denominator),
                string.IsNullOrWhiteSpace(Denominator) || Amount.Read(Denominator) > default(Amount),
                "Write out of how many: a number above nought."
            );
        }

        return check;
    }
}

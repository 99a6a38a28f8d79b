using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Evidence;

/// <summary>Who gives the readings of an indicator, or gave one.</summary>
public enum Reporter
{
    Person,
    Family,
    Staff,

    /// <summary>Taken over from a file.</summary>
    Import,
}

/// <summary>Where the readings of an indicator come from.</summary>
public enum Source
{
    DailyRecord,
    WeeklyCheck,
    Review,
    Incident,
    Import,
}

/// <summary>How the starting point becomes known.</summary>
public enum BaselineWay
{
    /// <summary>Somebody knows it, or it was counted before.</summary>
    Known,

    /// <summary>The first fortnight of readings tells.</summary>
    FirstFortnight,
}

/// <summary>One way of seeing whether life moves where the person wants it to: through one lens, from a baseline.</summary>
public sealed class Indicator : Noted<IndicatorPlan>, IOfGoal
{
    public Guid GoalId { get; internal set; }
    public Lens Lens { get; private set; }
    public IndicatorKind Kind { get; private set; }

    /// <summary>What is read, in plain words.</summary>
    public string Name { get; private set; } = "";
    public string? Unit { get; private set; }
    public Direction Direction { get; private set; }
    public Amount? Target { get; private set; }
    public Amount? RangeLow { get; private set; }
    public Amount? RangeHigh { get; private set; }
    public Reporter ReportedBy { get; private set; }

    /// <summary>A reading is expected every so many days.</summary>
    public int RhythmDays { get; private set; }
    public Source Source { get; private set; }

    /// <summary>What the present week or month looked like before the goal began.</summary>
    public Amount? Baseline { get; private set; }
    public DateOnly? BaselineFrom { get; private set; }
    public DateOnly? BaselineTo { get; private set; }

    /// <summary>How the baseline is known.</summary>
    public string? BaselineKnown { get; private set; }

    public BaselineWay? BaselineWay { get; private set; }

    /// <summary>What would count as movement within two to six weeks.</summary>
    public string? EarlyChange { get; private set; }
    public DateOnly? EarlyBy { get; private set; }

    internal override What Anew => What.IndicatorChosen;
    internal override What Changed => What.IndicatorChanged;

    Guid IOfGoal.GoalId
    {
        get => GoalId;
        set => GoalId = value;
    }

    public override IndicatorPlan Facts() =>
        new()
        {
            Lens = Lens,
            Kind = Kind,
            Name = Name,
            Unit = Unit,
            Direction = Direction,
            Target = Target?.ToString(),
            RangeLow = RangeLow?.ToString(),
            RangeHigh = RangeHigh?.ToString(),
            ReportedBy = ReportedBy,
            RhythmDays = RhythmDays,
            Source = Source,
            Baseline = Baseline?.ToString(),
            BaselineFrom = BaselineFrom,
            BaselineTo = BaselineTo,
            BaselineKnown = BaselineKnown,
            BaselineWay = BaselineWay,
            EarlyChange = EarlyChange,
            EarlyBy = EarlyBy,
        };

    /// <summary>Takes what the first fortnight told as the starting point.</summary>
    public void Settle(Change change, int seen, FirstFortnight told)
    {
        Expect(seen);
        if (told.Middle is not { } middle)
        {
            throw new Refused("", told.Sentence(change.Today));
        }

        change.AboutGoal(GoalId);
        Baseline = middle;
        BaselineFrom = told.From;
        BaselineTo = told.To;
        BaselineKnown = $"The middle of {told.Count} readings in the first fortnight.";
        change.Say(Changed);
    }

    protected override void Take(IndicatorPlan facts)
    {
        Lens = facts.Lens!.Value;
        Kind = facts.Kind!.Value;
        Name = Check.Tidy(facts.Name)!;
        Unit = Check.Tidy(facts.Unit);
        Direction = facts.Direction!.Value;
        Target = Amount.Read(facts.Target);
        RangeLow = Amount.Read(facts.RangeLow);
        RangeHigh = Amount.Read(facts.RangeHigh);
        ReportedBy = facts.ReportedBy!.Value;
        RhythmDays = facts.RhythmDays!.Value;
        Source = facts.Source ?? Source.DailyRecord;
        Baseline = Amount.Read(facts.Baseline);
        BaselineFrom = facts.BaselineFrom;
        BaselineTo = facts.BaselineTo;
        BaselineKnown = Check.Tidy(facts.BaselineKnown);
        BaselineWay = facts.BaselineWay;
        EarlyChange = Check.Tidy(facts.EarlyChange);
        EarlyBy = facts.EarlyBy;
    }
}

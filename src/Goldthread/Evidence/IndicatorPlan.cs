using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Evidence;

/// <summary>An indicator as typed. Amounts are text here, so that what was typed can be shown again.</summary>
public sealed class IndicatorPlan : IFacts
{
    public const int NameMax = 150;
    public const int UnitMax = 30;
    public const int WordsMax = 300;

    public Lens? Lens { get; set; }
    public IndicatorKind? Kind { get; set; }
    public string? Name { get; set; }
    public string? Unit { get; set; }
    public Direction? Direction { get; set; }
    public string? Target { get; set; }
    public string? RangeLow { get; set; }
    public string? RangeHigh { get; set; }
    public Reporter? ReportedBy { get; set; }
    public int? RhythmDays { get; set; }
    public Source? Source { get; set; }
    public string? Baseline { get; set; }
    public DateOnly? BaselineFrom { get; set; }
    public DateOnly? BaselineTo { get; set; }
    public string? BaselineKnown { get; set; }
    public BaselineWay? BaselineWay { get; set; }
    public string? EarlyChange { get; set; }
    public DateOnly? EarlyBy { get; set; }

    public void Look(Check check, DateOnly today)
    {
        check
            .Needs(nameof(Name), Name, NameMax, "Write what you will look at, in plain words.")
            .Must(nameof(Lens), Lens is not null, "Choose the lens it looks through.")
            .Must(nameof(Kind), Kind is not null, "Choose what kind of answer it has.")
            .Must(nameof(Direction), Direction is not null, "Choose which way is better.")
            .Must(nameof(ReportedBy), ReportedBy is not null, "Choose who gives the answer.")
            .Must(nameof(RhythmDays), RhythmDays is >= 1 and <= 366, "Choose how often.")
            .Fits(nameof(Unit), Unit, UnitMax)
            .NotAhead(nameof(BaselineFrom), BaselineFrom, today)
            .NotAhead(nameof(BaselineTo), BaselineTo, today)
            .Must(
                nameof(BaselineTo),
                BaselineFrom is null || BaselineTo is null || BaselineFrom <= BaselineTo,
                "Choose a day after the first day of the baseline."
            )
            .Fits(nameof(BaselineKnown), BaselineKnown, WordsMax)
            .Must(
                nameof(BaselineWay),
                BaselineWay != Evidence.BaselineWay.FirstFortnight
                    || string.IsNullOrWhiteSpace(Baseline)
                    || BaselineFrom is not null,
                "Either the number is known, or the first fortnight tells. Choose one of the two."
            )
            .Fits(nameof(EarlyChange), EarlyChange, WordsMax);
        LookAtAmounts(check);
    }

    /// <summary>
    /// Refuses what does not fit the goal: to reach what is there already (unless keeping it, or slowing a loss, is the
    /// goal), and a first sign before the goal begins.
    /// </summary>
    public void LookAgainst(Goal goal, DateOnly today)
    {
        var check = new Check();
        Look(check, today);
        check
            .Must(
                nameof(Target),
                goal.Kind != GoalKind.Gain
                    || Amount.Read(Target) is not { } target
                    || Amount.Read(Baseline) is not { } start
                    || target.Number != start.Number,
                "This is the starting point itself. Write the number to reach, or leave it empty for now."
            )
            .Must(
                nameof(EarlyBy),
                EarlyBy is null || goal.StartsOn is null || EarlyBy > goal.StartsOn,
                "Choose a day after the goal begins, two to six weeks on."
            )
            .OrRefuse();
    }

    private void LookAtAmounts(Check check)
    {
        foreach (
            var (field, typed) in new[]
            {
                (nameof(Target), Target),
                (nameof(RangeLow), RangeLow),
                (nameof(RangeHigh), RangeHigh),
                (nameof(Baseline), Baseline),
            }
        )
        {
            if (!string.IsNullOrWhiteSpace(typed) && Kind is { } kind)
            {
                check.Must(field, Answers.Problem(kind, typed) is null, Answers.Problem(kind, typed) ?? "");
            }
        }

        check.Must(
            nameof(RangeLow),
            Direction != Evidence.Direction.InRange || (Amount.Read(RangeLow) < Amount.Read(RangeHigh)),
            "Write both ends of the range, the lower one first."
        );
    }
}

using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Goals;

/// <summary>
/// Something that gets in the way of a goal, and the first thing tried for it. What is tried after that is an
/// <see cref="Goals.Adjustment"/> each.
/// </summary>
public sealed class Barrier : Noted<Barrier.Typed>, IOfGoal
{
    public Guid GoalId { get; internal set; }
    public string Words { get; private set; } = "";
    public string? Adjustment { get; private set; }
    public DateOnly? TriedOn { get; private set; }
    public string? HowItWent { get; private set; }

    /// <summary>What took it out of the way.</summary>
    public string? EndedWhy { get; private set; }

    protected override void TakeEnd(string? why) => EndedWhy = why;

    internal override What Anew => What.BarrierNoted;
    internal override What Changed => What.BarrierChanged;

    Guid IOfGoal.GoalId
    {
        get => GoalId;
        set => GoalId = value;
    }

    public override Typed Facts() =>
        new()
        {
            Words = Words,
            Adjustment = Adjustment,
            TriedOn = TriedOn,
            HowItWent = HowItWent,
        };

    protected override void Take(Typed facts)
    {
        Words = Check.Tidy(facts.Words)!;
        Adjustment = Check.Tidy(facts.Adjustment);
        TriedOn = facts.TriedOn;
        HowItWent = Check.Tidy(facts.HowItWent);
    }

    /// <summary>A barrier as typed.</summary>
    public sealed class Typed : IFacts
    {
        public const int WordsMax = 300;

        public string? Words { get; set; }
        public string? Adjustment { get; set; }
        public DateOnly? TriedOn { get; set; }
        public string? HowItWent { get; set; }

        public void Look(Check check, DateOnly today) =>
            check
                .Needs(nameof(Words), Words, WordsMax, "Write what gets in the way.")
                .Fits(nameof(Adjustment), Adjustment, WordsMax)
                .NotAhead(nameof(TriedOn), TriedOn, today)
                .Fits(nameof(HowItWent), HowItWent, WordsMax);
    }
}

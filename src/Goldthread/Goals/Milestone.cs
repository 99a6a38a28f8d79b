using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Goals;

/// <summary>A step of the ladder: a plain criterion and, where it can be counted, a test over readings.</summary>
public sealed class Milestone : Noted<Milestone.Typed>, IOfGoal, IPlaced
{
    public Guid GoalId { get; internal set; }

    /// <summary>1 is the lowest step.</summary>
    public int Position { get; private set; }
    public string Criterion { get; private set; } = "";

    /// <summary>The indicator that the test reads.</summary>
    public Guid? IndicatorId { get; private set; }
    public Amount? AtLeast { get; private set; }

    /// <summary>True when the test asks for so much or less.</summary>
    public bool OrLess { get; private set; }

    /// <summary>So many times …</summary>
    public int? Times { get; private set; }

    /// <summary>… of the last so many readings.</summary>
    public int? OutOf { get; private set; }

    /// <summary>For how many days it must be held before it counts as steady, 1 to 366; null when reaching it is enough.</summary>
    public int? HeldForDays { get; private set; }

    /// <summary>Why it was taken out.</summary>
    public string? EndedWhy { get; private set; }

    /// <summary>The day from which it counts as steady, when it was reached on <paramref name="since"/> and is held.</summary>
    public DateOnly SteadyOn(DateOnly since) => since.AddDays(HeldForDays ?? 0);

    void IPlaced.Put(int position) => Position = position;

    protected override void TakeEnd(string? why) => EndedWhy = why;

    internal override What Anew => What.MilestoneSet;
    internal override What Changed => What.MilestoneChanged;

    Guid IOfGoal.GoalId
    {
        get => GoalId;
        set => GoalId = value;
    }

    public override Typed Facts() =>
        new()
        {
            Position = Position,
            Criterion = Criterion,
            IndicatorId = IndicatorId,
            AtLeast = AtLeast?.ToString(),
            OrLess = OrLess,
            Times = Times,
            OutOf = OutOf,
            HeldForDays = HeldForDays,
        };

    protected override void Take(Typed facts)
    {
        Position = facts.Position ?? 1;
        Criterion = Check.Tidy(facts.Criterion)!;
        IndicatorId = facts.IndicatorId;
        AtLeast = facts.IndicatorId is null ? null : Amount.Read(facts.AtLeast);
        OrLess = facts.OrLess;
        Times = facts.IndicatorId is null ? null : facts.Times;
        OutOf = facts.IndicatorId is null ? null : facts.OutOf;
        HeldForDays = facts.HeldForDays;
    }

    /// <summary>A milestone as typed.</summary>
    public sealed class Typed : IFacts
    {
        public const int WordsMax = 200;

        public int? Position { get; set; }
        public string? Criterion { get; set; }
        public Guid? IndicatorId { get; set; }
        public string? AtLeast { get; set; }
        public bool OrLess { get; set; }
        public int? Times { get; set; }
        public int? OutOf { get; set; }
        public int? HeldForDays { get; set; }

        public void Look(Check check, DateOnly today) =>
            check
                .Needs(nameof(Criterion), Criterion, WordsMax, "Write what you will see when this step is reached.")
                .Between(nameof(Position), Position, 1, 99, "Choose a place from 1 to 99.")
                .Between(nameof(HeldForDays), HeldForDays, 1, 366, "Write the days, from 1 to 366.")
                .Must(
                    nameof(AtLeast),
                    IndicatorId is null || Amount.Read(AtLeast) is not null,
                    "Write the number that the readings should reach."
                )
                .Must(
                    nameof(Times),
                    IndicatorId is null || (Times >= 1 && Times <= OutOf && OutOf <= 60),
                    "Write how many times, out of how many: at most 60."
                );
    }
}

/// <summary>Which way a move on the ladder went.</summary>
public enum LadderMove
{
    Reached,
    SteppedDown,
}

/// <summary>That a step of the ladder was reached, or gone down from, on a day. A step down is only a step.</summary>
public sealed class MilestoneMove : PersonRecord
{
    private MilestoneMove() { }

    public Guid GoalId { get; private set; }
    public Guid MilestoneId { get; private set; }
    public LadderMove Move { get; private set; }
    public DateOnly OnDay { get; private set; }
    public string? Why { get; private set; }
    public Guid MovedById { get; private set; }

    /// <summary>When it was written down: of two moves on one day, the later counts.</summary>
    public DateTimeOffset MovedAt { get; private set; }

    public static MilestoneMove Make(Change change, Milestone milestone, LadderMove move, DateOnly? on, string? why)
    {
        new Check().NotAhead("OnDay", on, change.Today).Fits("Why", why, Milestone.Typed.WordsMax).OrRefuse();
        change.AboutGoal(milestone.GoalId);
        return change.Keep(
            new MilestoneMove
            {
                Id = change.NewId(),
                PersonId = milestone.PersonId,
                GoalId = milestone.GoalId,
                MilestoneId = milestone.Id,
                Move = move,
                OnDay = on ?? change.Today,
                Why = Check.Tidy(why),
                MovedById = change.Actor.Id,
                MovedAt = change.At,
            },
            move == LadderMove.Reached ? What.MilestoneReached : What.MilestoneSteppedDown
        );
    }
}

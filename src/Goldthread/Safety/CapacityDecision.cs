using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Safety;

/// <summary>
/// Whether a person could make one decision on one day, and what was tried so that they could (Mental Capacity Act 2005,
/// sections 1 to 3). Everybody is taken to have capacity until the opposite is shown; an unwise choice shows nothing.
/// </summary>
public sealed class CapacityDecision : Noted<CapacityDecision.Typed>
{
    /// <summary>The goal that the decision is about, when it is about one.</summary>
    public Guid? GoalId { get; private set; }

    /// <summary>The one decision: whether to move, not "everything".</summary>
    public string Decision { get; private set; } = "";
    public DateOnly DecidedOn { get; private set; }

    /// <summary>Who looked at it, and as what.</summary>
    public string DecidedBy { get; private set; } = "";
    public string SupportGiven { get; private set; } = "";
    public bool Understands { get; private set; }
    public bool Retains { get; private set; }
    public bool Weighs { get; private set; }
    public bool Communicates { get; private set; }

    /// <summary>Of mind or brain, and how it is the reason; only where capacity is lacking.</summary>
    public string? Impairment { get; private set; }
    public CapacityOutcome Outcome { get; private set; }
    public string? PersonSays { get; private set; }
    public DateOnly? ReviewOn { get; private set; }

    internal override What Anew => What.CapacityNoted;
    internal override What Changed => What.CapacityChanged;

    public override Typed Facts() =>
        new()
        {
            GoalId = GoalId,
            Decision = Decision,
            DecidedOn = DecidedOn,
            DecidedBy = DecidedBy,
            SupportGiven = SupportGiven,
            Understands = Understands,
            Retains = Retains,
            Weighs = Weighs,
            Communicates = Communicates,
            Impairment = Impairment,
            Outcome = Outcome,
            PersonSays = PersonSays,
            ReviewOn = ReviewOn,
        };

    protected override void Take(Typed facts)
    {
        GoalId = facts.GoalId;
        Decision = Check.Tidy(facts.Decision)!;
        DecidedOn = facts.DecidedOn!.Value;
        DecidedBy = Check.Tidy(facts.DecidedBy)!;
        SupportGiven = Check.Tidy(facts.SupportGiven)!;
        Understands = facts.Understands;
        Retains = facts.Retains;
        Weighs = facts.Weighs;
        Communicates = facts.Communicates;
        Impairment = Check.Tidy(facts.Impairment);
        Outcome = facts.Outcome!.Value;
        PersonSays = Check.Tidy(facts.PersonSays);
        ReviewOn = facts.ReviewOn;
    }

    /// <summary>A capacity decision as typed.</summary>
    public sealed class Typed : IFacts, IOfSomeGoal
    {
        public const int WordsMax = 1000;

        public Guid? GoalId { get; set; }
        public string? Decision { get; set; }
        public DateOnly? DecidedOn { get; set; }
        public string? DecidedBy { get; set; }
        public string? SupportGiven { get; set; }
        public bool Understands { get; set; }
        public bool Retains { get; set; }
        public bool Weighs { get; set; }
        public bool Communicates { get; set; }
        public string? Impairment { get; set; }
        public CapacityOutcome? Outcome { get; set; }
        public string? PersonSays { get; set; }
        public DateOnly? ReviewOn { get; set; }

        private bool AllFour => Understands && Retains && Weighs && Communicates;

        private bool Lacks => Outcome == CapacityOutcome.LacksCapacity;

        public void Look(Check check, DateOnly today) =>
            check
                .Needs(nameof(Decision), Decision, PersonFacts.LineMax, "Write the one decision that this is about.")
                .Must(nameof(DecidedOn), DecidedOn is not null, "Write the day.")
                .NotAhead(nameof(DecidedOn), DecidedOn, today)
                .Needs(nameof(DecidedBy), DecidedBy, PersonFacts.LineMax, "Write who looked at it, and as what.")
                .Needs(
                    nameof(SupportGiven),
                    SupportGiven,
                    WordsMax,
                    "Write what was done so that they could decide for themselves."
                )
                .Must(nameof(Outcome), Outcome is not null, "Choose which of the two it is.")
                .Must(
                    nameof(Outcome),
                    !Lacks || !AllFour,
                    "Somebody who can do all four can make this decision. Take out what they could not do."
                )
                .Must(
                    nameof(Outcome),
                    Outcome != CapacityOutcome.HasCapacity || AllFour,
                    "Tick all four, or say that they cannot make this decision now."
                )
                .Must(
                    nameof(Impairment),
                    !Lacks || !string.IsNullOrWhiteSpace(Impairment),
                    "Write what of mind or brain is the reason. Without one they can decide."
                )
                .Fits(nameof(Impairment), Impairment, WordsMax)
                .Fits(nameof(PersonSays), PersonSays, WordsMax)
                .Must(
                    nameof(ReviewOn),
                    !Lacks || ReviewOn is not null,
                    "Choose when to look again. Capacity can come back."
                )
                .Must(
                    nameof(ReviewOn),
                    ReviewOn is null || DecidedOn is null || ReviewOn > DecidedOn,
                    "Choose a day after the decision."
                );
    }
}

using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Safety;

/// <summary>
/// What was decided for a person in their best interests, where they lack capacity for this one decision: what they wish,
/// who was asked, what less restrictive ways were looked at, and why (Mental Capacity Act 2005, section 4).
/// </summary>
public sealed class BestInterests : Noted<BestInterests.Typed>
{
    /// <summary>The record that they could not make this decision.</summary>
    public Guid CapacityDecisionId { get; private set; }
    public string Decision { get; private set; } = "";
    public DateOnly DecidedOn { get; private set; }
    public string DecidedBy { get; private set; } = "";

    /// <summary>What the person wishes, feels and believes, now and before.</summary>
    public string Wishes { get; private set; } = "";
    public string Consulted { get; private set; } = "";

    /// <summary>An attorney, a deputy or an independent advocate, by what right, and that the paper was seen.</summary>
    public string? Representative { get; private set; }

    /// <summary>The ways that would restrict less, and what was said of each.</summary>
    public string LessRestrictive { get; private set; } = "";
    public string Reasons { get; private set; } = "";
    public DateOnly? ReviewOn { get; private set; }

    internal override What Anew => What.BestInterestsDecided;
    internal override What Changed => What.BestInterestsChanged;

    public override Typed Facts() =>
        new()
        {
            CapacityDecisionId = CapacityDecisionId,
            Decision = Decision,
            DecidedOn = DecidedOn,
            DecidedBy = DecidedBy,
            Wishes = Wishes,
            Consulted = Consulted,
            Representative = Representative,
            LessRestrictive = LessRestrictive,
            Reasons = Reasons,
            ReviewOn = ReviewOn,
        };

    protected override void Take(Typed facts)
    {
        CapacityDecisionId = facts.CapacityDecisionId!.Value;
        Decision = Check.Tidy(facts.Decision)!;
        DecidedOn = facts.DecidedOn!.Value;
        DecidedBy = Check.Tidy(facts.DecidedBy)!;
        Wishes = Check.Tidy(facts.Wishes)!;
        Consulted = Check.Tidy(facts.Consulted)!;
        Representative = Check.Tidy(facts.Representative);
        LessRestrictive = Check.Tidy(facts.LessRestrictive)!;
        Reasons = Check.Tidy(facts.Reasons)!;
        ReviewOn = facts.ReviewOn;
    }

    /// <summary>A best-interests decision as typed.</summary>
    public sealed class Typed : IFacts
    {
        public const int WordsMax = 1000;

        public Guid? CapacityDecisionId { get; set; }
        public string? Decision { get; set; }
        public DateOnly? DecidedOn { get; set; }
        public string? DecidedBy { get; set; }
        public string? Wishes { get; set; }
        public string? Consulted { get; set; }
        public string? Representative { get; set; }
        public string? LessRestrictive { get; set; }
        public string? Reasons { get; set; }
        public DateOnly? ReviewOn { get; set; }

        public void Look(Check check, DateOnly today) =>
            check
                .Must(
                    nameof(CapacityDecisionId),
                    CapacityDecisionId is not null,
                    "Choose the decision that they cannot make now. Record that first when it is not there."
                )
                .Needs(nameof(Decision), Decision, WordsMax, "Write what was decided.")
                .Must(nameof(DecidedOn), DecidedOn is not null, "Write the day.")
                .NotAhead(nameof(DecidedOn), DecidedOn, today)
                .Needs(nameof(DecidedBy), DecidedBy, PersonFacts.LineMax, "Write who decided, and as what.")
                .Needs(nameof(Wishes), Wishes, WordsMax, "Write what they wish and feel, or what they used to.")
                .Needs(nameof(Consulted), Consulted, WordsMax, "Write who was asked, and what they said.")
                .Fits(nameof(Representative), Representative, PersonFacts.LineMax)
                .Needs(
                    nameof(LessRestrictive),
                    LessRestrictive,
                    WordsMax,
                    "Write which less restrictive ways were looked at."
                )
                .Needs(nameof(Reasons), Reasons, WordsMax, "Write why this is best for them.")
                .Must(
                    nameof(ReviewOn),
                    ReviewOn is null || DecidedOn is null || ReviewOn > DecidedOn,
                    "Choose a day after the decision."
                );
    }
}

using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Support;

/// <summary>Something that somebody outside the team is to do for a goal, by a day, and who sees to it that it happens.</summary>
public sealed class PartnerAction : Noted<PartnerAction.Typed>, IOfGoal
{
    public Guid GoalId { get; private set; }
    public string Partner { get; private set; } = "";
    public string Action { get; private set; } = "";

    /// <summary>Who sees to it.</summary>
    public string Owner { get; private set; } = "";
    public DateOnly DueOn { get; private set; }
    public DateOnly? DoneOn { get; private set; }
    public string? Outcome { get; private set; }

    internal override What Anew => What.PartnerAsked;
    internal override What Changed => What.PartnerChanged;

    Guid IOfGoal.GoalId
    {
        get => GoalId;
        set => GoalId = value;
    }

    public override Typed Facts() =>
        new()
        {
            Partner = Partner,
            Action = Action,
            Owner = Owner,
            DueOn = DueOn,
            DoneOn = DoneOn,
            Outcome = Outcome,
        };

    protected override void Take(Typed facts)
    {
        Partner = Check.Tidy(facts.Partner)!;
        Action = Check.Tidy(facts.Action)!;
        Owner = Check.Tidy(facts.Owner)!;
        DueOn = facts.DueOn!.Value;
        DoneOn = facts.DoneOn;
        Outcome = Check.Tidy(facts.Outcome);
    }

    /// <summary>A partner's action as typed.</summary>
    public sealed class Typed : IFacts
    {
        public const int WordsMax = 300;

        public string? Partner { get; set; }
        public string? Action { get; set; }
        public string? Owner { get; set; }
        public DateOnly? DueOn { get; set; }
        public DateOnly? DoneOn { get; set; }
        public string? Outcome { get; set; }

        public void Look(Check check, DateOnly today) =>
            check
                .Needs(nameof(Partner), Partner, PersonFacts.NameMax, "Write who is asked, and where they work.")
                .Needs(nameof(Action), Action, WordsMax, "Write what they are asked to do.")
                .Needs(nameof(Owner), Owner, PersonFacts.NameMax, "Write who of us sees to it.")
                .Must(nameof(DueOn), DueOn is not null, "Choose by when.")
                .NotAhead(nameof(DoneOn), DoneOn, today)
                .Fits(nameof(Outcome), Outcome, WordsMax);
    }
}

using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Goals;

/// <summary>That somebody saw a goal another way. It is kept as it was said, and not smoothed over.</summary>
public sealed class Disagreement : Noted<Disagreement.Typed>, IOfGoal
{
    public Guid GoalId { get; internal set; }

    /// <summary>Who saw it another way.</summary>
    public string Who { get; private set; } = "";
    public string Words { get; private set; } = "";
    public DateOnly SaidOn { get; private set; }

    /// <summary>What was done about it, or why it stands.</summary>
    public string? Answer { get; private set; }

    internal override What Anew => What.DisagreementNoted;
    internal override What Changed => What.DisagreementChanged;

    Guid IOfGoal.GoalId
    {
        get => GoalId;
        set => GoalId = value;
    }

    public override Typed Facts() =>
        new()
        {
            Who = Who,
            Words = Words,
            SaidOn = SaidOn,
            Answer = Answer,
        };

    protected override void Take(Typed facts)
    {
        Who = Check.Tidy(facts.Who)!;
        Words = Check.Tidy(facts.Words)!;
        SaidOn = facts.SaidOn!.Value;
        Answer = Check.Tidy(facts.Answer);
    }

    /// <summary>A disagreement as typed.</summary>
    public sealed class Typed : IFacts
    {
        public const int WordsMax = 500;

        public string? Who { get; set; }
        public string? Words { get; set; }
        public DateOnly? SaidOn { get; set; }
        public string? Answer { get; set; }

        public void Look(Check check, DateOnly today) =>
            check
                .Needs(nameof(Who), Who, PersonFacts.LineMax, "Write who sees it another way.")
                .Needs(nameof(Words), Words, WordsMax, "Write what they said, as they said it.")
                .Must(nameof(SaidOn), SaidOn is not null, "Write the day they said it.")
                .NotAhead(nameof(SaidOn), SaidOn, today)
                .Fits(nameof(Answer), Answer, WordsMax);
    }
}

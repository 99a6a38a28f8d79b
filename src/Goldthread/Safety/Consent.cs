using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Safety;

/// <summary>One thing that a person was asked to consent to: asked, given or refused, withdrawn, each with its day.</summary>
public sealed class Consent : Noted<Consent.Typed>
{
    /// <summary>The goal it is about, when it is about one.</summary>
    public Guid? GoalId { get; private set; }
    public string ToWhat { get; private set; } = "";
    public DateOnly AskedOn { get; private set; }

    /// <summary>How it was explained and asked.</summary>
    public string AskedHow { get; private set; } = "";
    public ConsentAnswer? Answer { get; private set; }
    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>How they said or showed it.</summary>
    public string? AnswerHow { get; private set; }
    public DateOnly? WithdrawnOn { get; private set; }
    public string? WithdrawnWords { get; private set; }

    /// <summary>Where it stands.</summary>
    public ConsentState State =>
        WithdrawnOn is not null ? ConsentState.Withdrawn
        : Answer == ConsentAnswer.Given ? ConsentState.Given
        : Answer == ConsentAnswer.Refused ? ConsentState.Refused
        : ConsentState.Asked;

    internal override What Anew => What.ConsentAsked;
    internal override What Changed => What.ConsentChanged;

    public override Typed Facts() =>
        new()
        {
            GoalId = GoalId,
            ToWhat = ToWhat,
            AskedOn = AskedOn,
            AskedHow = AskedHow,
            Answer = Answer,
            AnsweredOn = AnsweredOn,
            AnswerHow = AnswerHow,
        };

    /// <summary>They take it back. No reason is needed; their words are kept when they give some.</summary>
    public void Withdraw(Change change, string? words)
    {
        new Check().Fits(nameof(WithdrawnWords), words, Typed.WordsMax).OrRefuse();
        if (Answer != ConsentAnswer.Given)
        {
            throw new Refused("", "Only a consent that was given can be taken back.");
        }

        WithdrawnOn ??= change.Today;
        WithdrawnWords ??= Check.Tidy(words);
        change.Say(What.ConsentWithdrawn);
    }

    protected override void Take(Typed facts)
    {
        GoalId = facts.GoalId;
        ToWhat = Check.Tidy(facts.ToWhat)!;
        AskedOn = facts.AskedOn!.Value;
        AskedHow = Check.Tidy(facts.AskedHow)!;
        Answer = facts.Answer;
        AnsweredOn = facts.Answer is null ? null : facts.AnsweredOn ?? facts.AskedOn;
        AnswerHow = Check.Tidy(facts.AnswerHow);
    }

    /// <summary>A consent as typed.</summary>
    public sealed class Typed : IFacts, IOfSomeGoal
    {
        public const int WordsMax = 500;

        public Guid? GoalId { get; set; }
        public string? ToWhat { get; set; }
        public DateOnly? AskedOn { get; set; }
        public string? AskedHow { get; set; }
        public ConsentAnswer? Answer { get; set; }
        public DateOnly? AnsweredOn { get; set; }
        public string? AnswerHow { get; set; }

        public void Look(Check check, DateOnly today) =>
            check
                .Needs(nameof(ToWhat), ToWhat, WordsMax, "Write what they were asked to consent to.")
                .Must(nameof(AskedOn), AskedOn is not null, "Write the day they were asked.")
                .NotAhead(nameof(AskedOn), AskedOn, today)
                .Needs(nameof(AskedHow), AskedHow, WordsMax, "Write how it was explained and asked.")
                .NotAhead(nameof(AnsweredOn), AnsweredOn, today)
                .Must(
                    nameof(AnsweredOn),
                    AnsweredOn is null || AskedOn is null || AnsweredOn >= AskedOn,
                    "Choose the day they were asked, or a later one."
                )
                .Must(
                    nameof(AnswerHow),
                    Answer is null || !string.IsNullOrWhiteSpace(AnswerHow),
                    "Write how they said or showed it."
                )
                .Fits(nameof(AnswerHow), AnswerHow, WordsMax);
    }
}

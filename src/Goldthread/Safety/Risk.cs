using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Safety;

/// <summary>
/// What might happen, what the person says about taking it, and what makes it safe enough. Taking risks on purpose is
/// part of life; the record says how, it does not forbid.
/// </summary>
public sealed class Risk : Noted<Risk.Typed>, IOfGoal
{
    public Guid? GoalId { get; private set; }

    /// <summary>What might happen, and to whom.</summary>
    public string What { get; private set; } = "";
    public string? PersonSays { get; private set; }

    /// <summary>1 (rare) to 5 (almost certain), with the safeguards in place.</summary>
    public int Likelihood { get; private set; }

    /// <summary>1 (slight) to 5 (grave).</summary>
    public int Seriousness { get; private set; }

    /// <summary>What is gained by taking it.</summary>
    public string? Benefit { get; private set; }
    public string Safeguards { get; private set; } = "";
    public string? WhoDoes { get; private set; }
    public string? AgreedBy { get; private set; }
    public DateOnly ReviewOn { get; private set; }

    /// <summary>What would be lost by not taking it: playing safe has a price too.</summary>
    public string? IfNot { get; private set; }

    internal override What Anew => History.What.RiskNoted;
    internal override What Changed => History.What.RiskChanged;

    Guid IOfGoal.GoalId
    {
        get => GoalId ?? Guid.Empty;
        set => GoalId = value;
    }

    public override Typed Facts() =>
        new()
        {
            What = What,
            PersonSays = PersonSays,
            Likelihood = Likelihood,
            Seriousness = Seriousness,
            Benefit = Benefit,
            Safeguards = Safeguards,
            WhoDoes = WhoDoes,
            AgreedBy = AgreedBy,
            ReviewOn = ReviewOn,
            IfNot = IfNot,
        };

    protected override void Take(Typed facts)
    {
        What = Check.Tidy(facts.What)!;
        PersonSays = Check.Tidy(facts.PersonSays);
        Likelihood = facts.Likelihood!.Value;
        Seriousness = facts.Seriousness!.Value;
        Benefit = Check.Tidy(facts.Benefit);
        Safeguards = Check.Tidy(facts.Safeguards)!;
        WhoDoes = Check.Tidy(facts.WhoDoes);
        AgreedBy = Check.Tidy(facts.AgreedBy);
        ReviewOn = facts.ReviewOn!.Value;
        IfNot = Check.Tidy(facts.IfNot);
    }

    /// <summary>A risk as typed.</summary>
    public sealed class Typed : IFacts
    {
        public const int WordsMax = 500;

        public string? What { get; set; }
        public string? PersonSays { get; set; }
        public int? Likelihood { get; set; }
        public int? Seriousness { get; set; }
        public string? Benefit { get; set; }
        public string? Safeguards { get; set; }
        public string? WhoDoes { get; set; }
        public string? AgreedBy { get; set; }
        public DateOnly? ReviewOn { get; set; }
        public string? IfNot { get; set; }

        public void Look(Check check, DateOnly today) =>
            check
                .Needs(nameof(What), What, WordsMax, "Write what might happen, and to whom.")
                .Fits(nameof(PersonSays), PersonSays, WordsMax)
                .Must(nameof(Likelihood), Likelihood is >= 1 and <= 5, "Choose how likely it is.")
                .Must(nameof(Seriousness), Seriousness is >= 1 and <= 5, "Choose how serious it would be.")
                .Fits(nameof(Benefit), Benefit, WordsMax)
                .Fits(nameof(IfNot), IfNot, WordsMax)
                .Needs(nameof(Safeguards), Safeguards, WordsMax, "Write what makes it safe enough.")
                .Fits(nameof(WhoDoes), WhoDoes, PersonFacts.LineMax)
                .Fits(nameof(AgreedBy), AgreedBy, PersonFacts.LineMax)
                .Must(nameof(ReviewOn), ReviewOn is not null, "Choose when to look at this risk again.");
    }
}

using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Safety;

/// <summary>Leave by law to deprive a person of their liberty: under which scheme, for what, on what conditions, until when.</summary>
public sealed class Authorisation : Noted<Authorisation.Typed>
{
    public AuthorisationScheme Scheme { get; private set; }
    public AuthorisationStatus Status { get; private set; }

    /// <summary>What it allows.</summary>
    public string Covers { get; private set; } = "";

    /// <summary>What must be done while it is in force.</summary>
    public string? Conditions { get; private set; }

    /// <summary>Where the paper is, or its number.</summary>
    public string? Reference { get; private set; }
    public DateOnly? StartsOn { get; private set; }
    public DateOnly? EndsOn { get; private set; }

    internal override What Anew => What.AuthorisationNoted;
    internal override What Changed => What.AuthorisationChanged;

    /// <summary>Whether it is granted and its days have not passed.</summary>
    public bool InForce(DateOnly day) =>
        Status == AuthorisationStatus.Granted && EndedOn is null && StartsOn <= day && EndsOn >= day;

    public override Typed Facts() =>
        new()
        {
            Scheme = Scheme,
            Status = Status,
            Covers = Covers,
            Conditions = Conditions,
            Reference = Reference,
            StartsOn = StartsOn,
            EndsOn = EndsOn,
        };

    protected override void Take(Typed facts)
    {
        Scheme = facts.Scheme!.Value;
        Status = facts.Status!.Value;
        Covers = Check.Tidy(facts.Covers)!;
        Conditions = Check.Tidy(facts.Conditions);
        Reference = Check.Tidy(facts.Reference);
        StartsOn = facts.StartsOn;
        EndsOn = facts.EndsOn;
    }

    /// <summary>An authorisation as typed.</summary>
    public sealed class Typed : IFacts
    {
        public const int WordsMax = 1000;

        public AuthorisationScheme? Scheme { get; set; }
        public AuthorisationStatus? Status { get; set; }
        public string? Covers { get; set; }
        public string? Conditions { get; set; }
        public string? Reference { get; set; }
        public DateOnly? StartsOn { get; set; }
        public DateOnly? EndsOn { get; set; }

        private bool Granted => Status == AuthorisationStatus.Granted;

        public void Look(Check check, DateOnly today) =>
            check
                .Must(nameof(Scheme), Scheme is not null, "Choose under which law.")
                .Must(nameof(Status), Status is not null, "Choose where it stands.")
                .Needs(nameof(Covers), Covers, WordsMax, "Write what it allows.")
                .Fits(nameof(Conditions), Conditions, WordsMax)
                .Fits(nameof(Reference), Reference, PersonFacts.LineMax)
                .Must(nameof(StartsOn), !Granted || StartsOn is not null, "Write its first day.")
                .Must(nameof(EndsOn), !Granted || EndsOn is not null, "Write its last day.")
                .Must(
                    nameof(EndsOn),
                    EndsOn is null || StartsOn is null || EndsOn >= StartsOn,
                    "Choose a last day that is not before the first."
                );
    }
}

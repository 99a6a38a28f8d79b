using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Safety;

/// <summary>
/// Something that takes freedom from a person: what, why, what less was tried, who allowed it, until when, and the goal by
/// which it becomes less. It always has an end; going on is decided anew.
/// </summary>
public sealed class Restriction : Noted<Restriction.Typed>
{
    /// <summary>The longest that one may be planned for at once.</summary>
    public const int MostDays = 366;

    public RestrictionKind Kind { get; private set; }
    public string What { get; private set; } = "";

    /// <summary>The harm that it is to prevent.</summary>
    public string Why { get; private set; } = "";

    /// <summary>What restricts less, and how it went.</summary>
    public string Tried { get; private set; } = "";

    /// <summary>Why it is no more than needed.</summary>
    public string Proportionate { get; private set; } = "";
    public string? PersonSays { get; private set; }
    public string AuthorisedBy { get; private set; } = "";
    public Guid? AuthorisationId { get; private set; }

    /// <summary>The goal by which it becomes less; none is shown as missing.</summary>
    public Guid? ReductionGoalId { get; private set; }
    public DateOnly StartsOn { get; private set; }
    public DateOnly ReviewOn { get; private set; }

    /// <summary>Its last day.</summary>
    public DateOnly EndsOn { get; private set; }

    /// <summary>Its last day has gone by, and nobody has taken it off.</summary>
    public bool Past(DateOnly day) => EndsOn < day;

    internal override What Anew => History.What.RestrictionBegun;
    internal override What Changed => History.What.RestrictionChanged;

    public override Typed Facts() =>
        new()
        {
            Kind = Kind,
            What = What,
            Why = Why,
            Tried = Tried,
            Proportionate = Proportionate,
            PersonSays = PersonSays,
            AuthorisedBy = AuthorisedBy,
            AuthorisationId = AuthorisationId,
            GoalId = ReductionGoalId,
            StartsOn = StartsOn,
            ReviewOn = ReviewOn,
            EndsOn = EndsOn,
        };

    protected override void Take(Typed facts)
    {
        Kind = facts.Kind!.Value;
        What = Check.Tidy(facts.What)!;
        Why = Check.Tidy(facts.Why)!;
        Tried = Check.Tidy(facts.Tried)!;
        Proportionate = Check.Tidy(facts.Proportionate)!;
        PersonSays = Check.Tidy(facts.PersonSays);
        AuthorisedBy = Check.Tidy(facts.AuthorisedBy)!;
        AuthorisationId = facts.AuthorisationId;
        ReductionGoalId = facts.GoalId;
        StartsOn = facts.StartsOn!.Value;
        ReviewOn = facts.ReviewOn!.Value;
        EndsOn = facts.EndsOn!.Value;
    }

    /// <summary>A restriction as typed.</summary>
    public sealed class Typed : IFacts, IOfSomeGoal
    {
        public const int WordsMax = 1000;

        public RestrictionKind? Kind { get; set; }
        public string? What { get; set; }
        public string? Why { get; set; }
        public string? Tried { get; set; }
        public string? Proportionate { get; set; }
        public string? PersonSays { get; set; }
        public string? AuthorisedBy { get; set; }
        public Guid? AuthorisationId { get; set; }

        /// <summary>The goal by which it becomes less.</summary>
        public Guid? GoalId { get; set; }
        public DateOnly? StartsOn { get; set; }
        public DateOnly? ReviewOn { get; set; }
        public DateOnly? EndsOn { get; set; }

        public void Look(Check check, DateOnly today) =>
            check
                .Must(nameof(Kind), Kind is not null, "Choose what kind it is.")
                .Needs(nameof(What), What, PersonFacts.LineMax, "Write what is restricted, plainly.")
                .Needs(nameof(Why), Why, WordsMax, "Write the harm that it is to prevent.")
                .Needs(nameof(Tried), Tried, WordsMax, "Write what restricts less was tried, and how it went.")
                .Needs(nameof(Proportionate), Proportionate, WordsMax, "Write why it is no more than needed.")
                .Fits(nameof(PersonSays), PersonSays, WordsMax)
                .Needs(nameof(AuthorisedBy), AuthorisedBy, PersonFacts.LineMax, "Write who allowed it, and as what.")
                .Must(nameof(StartsOn), StartsOn is not null, "Write its first day.")
                .Must(nameof(EndsOn), EndsOn is not null, "Every restriction has an end. Choose its last day.")
                .Must(
                    nameof(EndsOn),
                    EndsOn is null || StartsOn is null || EndsOn >= StartsOn,
                    "Choose a last day that is not before the first."
                )
                .Must(
                    nameof(EndsOn),
                    EndsOn is not { } last || StartsOn is not { } first || last.DayNumber - first.DayNumber <= MostDays,
                    "Choose a last day within a year. Going on is decided anew."
                )
                .Must(nameof(ReviewOn), ReviewOn is not null, "Choose when to look at it again.")
                .Must(
                    nameof(ReviewOn),
                    ReviewOn is null
                        || ((StartsOn is null || ReviewOn >= StartsOn) && (EndsOn is null || ReviewOn <= EndsOn)),
                    "Choose a day between its first and its last."
                );
    }
}

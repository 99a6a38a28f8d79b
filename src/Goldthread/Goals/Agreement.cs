using Goldthread.History;
using Goldthread.People;
using Goldthread.Safety;

namespace Goldthread.Goals;

/// <summary>Who gave an agreement.</summary>
public enum AgreedBy
{
    Person,

    /// <summary>Somebody with the lawful right to, where the person lacks capacity for this decision.</summary>
    Representative,
}

/// <summary>That the person (or who may lawfully speak for them) agreed to a goal as it was worded.</summary>
public sealed class Agreement : PersonRecord
{
    private Agreement() { }

    public Guid GoalId { get; private set; }

    /// <summary>The wording of the goal that was agreed to.</summary>
    public int GoalWording { get; private set; }
    public AgreedBy GivenBy { get; private set; }
    public string GivenName { get; private set; } = "";

    /// <summary>How they showed it.</summary>
    public string How { get; private set; } = "";
    public DateOnly AgreedOn { get; private set; }
    public DateOnly? WithdrawnOn { get; private set; }
    public string? WithdrawnWhy { get; private set; }

    /// <summary>Records an agreement to the goal as it is worded now. A representative's needs a capacity record behind it.</summary>
    /// <param name="decisions">Which decisions the person could make, as far as it was looked at.</param>
    public static Agreement Give(
        Change change,
        Person person,
        Goal goal,
        AgreementFacts facts,
        IReadOnlyCollection<CapacityFact>? decisions = null
    )
    {
        facts.Look(change.Today);
        if (
            facts.GivenBy == AgreedBy.Representative
            && DecidingForThem.WhyNot(person.Likes, goal.Id, decisions ?? []) is { } why
        )
        {
            throw new Refused(nameof(facts.GivenBy), why);
        }

        goal.Accept();
        change.AboutGoal(goal.Id);
        return change.Keep(
            new Agreement
            {
                Id = change.NewId(),
                PersonId = goal.PersonId,
                GoalId = goal.Id,
                GoalWording = goal.Wording,
                GivenBy = facts.GivenBy!.Value,
                GivenName = facts.GivenBy == AgreedBy.Person ? person.Likes : Check.Tidy(facts.GivenName)!,
                How = Check.Tidy(facts.How)!,
                AgreedOn = facts.AgreedOn ?? change.Today,
            },
            What.GoalAgreed
        );
    }

    /// <summary>They changed their mind. No reason is needed.</summary>
    public void Withdraw(Change change, string? why)
    {
        new Check().Fits("Why", why, AgreementFacts.HowMax).OrRefuse();
        WithdrawnOn ??= change.Today;
        WithdrawnWhy ??= Check.Tidy(why);
        change.AboutGoal(GoalId);
        change.Say(What.AgreementWithdrawn);
    }
}

/// <summary>An agreement as typed.</summary>
public sealed class AgreementFacts
{
    public const int HowMax = 300;

    public AgreedBy? GivenBy { get; set; }
    public string? GivenName { get; set; }
    public string? How { get; set; }
    public DateOnly? AgreedOn { get; set; }

    internal void Look(DateOnly today) =>
        new Check()
            .Must(nameof(GivenBy), GivenBy is not null, "Choose who agreed.")
            .Must(
                nameof(GivenName),
                GivenBy != AgreedBy.Representative || !string.IsNullOrWhiteSpace(GivenName),
                "Write the name of who agreed, and by what right."
            )
            .Fits(nameof(GivenName), GivenName, PersonFacts.LineMax)
            .Needs(nameof(How), How, HowMax, "Write how they showed that they agree.")
            .NotAhead(nameof(AgreedOn), AgreedOn, today)
            .OrRefuse();
}

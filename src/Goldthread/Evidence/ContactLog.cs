using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Evidence;

/// <summary>With whom a contact was.</summary>
public enum ContactWith
{
    Housing,
    Landlord,
    Gp,
    Family,
    Council,
    Pharmacy,
    Other,
}

/// <summary>A talk with somebody outside the team about a person: what was said and what was agreed.</summary>
public sealed class ContactLog : PersonRecord
{
    private ContactLog() { }

    public Guid? GoalId { get; private set; }
    public ContactWith WithKind { get; private set; }
    public string WithName { get; private set; } = "";
    public DateOnly HappenedOn { get; private set; }
    public string Said { get; private set; } = "";
    public string? Agreed { get; private set; }
    public Guid AuthorId { get; private set; }

    public static ContactLog Write(Change change, Person person, ContactFacts facts, Guid? goalId = null)
    {
        facts.Look(change.Today);
        if (goalId is { } goal)
        {
            change.AboutGoal(goal);
        }

        return change.Keep(
            new ContactLog
            {
                Id = change.NewId(),
                PersonId = person.Id,
                GoalId = goalId,
                WithKind = facts.WithKind!.Value,
                WithName = Check.Tidy(facts.WithName)!,
                HappenedOn = facts.HappenedOn ?? change.Today,
                Said = Check.Tidy(facts.Said)!,
                Agreed = Check.Tidy(facts.Agreed),
                AuthorId = change.Actor.Id,
            },
            What.ContactLogged
        );
    }
}

/// <summary>A contact as typed.</summary>
public sealed class ContactFacts
{
    public const int WordsMax = 2000;

    public ContactWith? WithKind { get; set; }
    public string? WithName { get; set; }
    public DateOnly? HappenedOn { get; set; }
    public string? Said { get; set; }
    public string? Agreed { get; set; }

    internal void Look(DateOnly today) =>
        new Check()
            .Must(nameof(WithKind), WithKind is not null, "Choose with whom.")
            .Needs(nameof(WithName), WithName, PersonFacts.NameMax, "Write the name of who you spoke with.")
            .NotAhead(nameof(HappenedOn), HappenedOn, today)
            .Needs(nameof(Said), Said, WordsMax, "Write what was said.")
            .Fits(nameof(Agreed), Agreed, WordsMax)
            .OrRefuse();
}

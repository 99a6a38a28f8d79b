using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;

namespace Goldthread.Safety;

/// <summary>Why somebody opened a person whom they do not support.</summary>
public enum EmergencyKind
{
    /// <summary>Danger to life or health.</summary>
    Danger,

    /// <summary>Covering at short notice.</summary>
    Cover,

    /// <summary>A safeguarding concern.</summary>
    Safeguarding,
    Other,
}

/// <summary>What was found when it was looked at afterwards.</summary>
public enum EmergencyFinding
{
    Right,
    Understandable,
    LookFurther,
}

/// <summary>
/// Somebody opened one person in an emergency: allowed for 60 minutes, told at once to whoever answers for the person, and
/// looked at within three working days.
/// </summary>
public sealed class EmergencyAccess : PersonRecord
{
    private EmergencyAccess() { }

    /// <summary>How long it stays open.</summary>
    public static TimeSpan Lasts { get; } = TimeSpan.FromMinutes(60);

    public Guid StaffId { get; private set; }
    public EmergencyKind Kind { get; private set; }
    public string Why { get; private set; } = "";
    public DateTimeOffset OpenedAt { get; private set; }
    public DateTimeOffset EndsAt { get; private set; }

    /// <summary>By this day somebody is to look at it.</summary>
    public DateOnly LookBy { get; private set; }
    public DateOnly? LookedOn { get; private set; }
    public Guid? LookedById { get; private set; }
    public EmergencyFinding? Finding { get; private set; }
    public string? FindingWords { get; private set; }

    /// <summary>Opens a person to whoever makes the change. The finder that let them is the emergency itself.</summary>
    internal static EmergencyAccess Open(Change change, Person person, EmergencyKind? kind, string? why)
    {
        new Check()
            .Must(nameof(Kind), kind is not null, "Choose what kind of emergency it is.")
            .Needs(nameof(Why), why, PersonFacts.LineMax, "Write why you need to see this person now.")
            .OrRefuse();
        var access = change.Keep(
            new EmergencyAccess
            {
                Id = change.NewId(),
                PersonId = person.Id,
                StaffId = change.Actor.Id,
                Kind = kind!.Value,
                Why = Check.Tidy(why)!,
                OpenedAt = change.At,
                EndsAt = change.At + Lasts,
                LookBy = WorkingDays.After(change.Today, 3),
            },
            What.EmergencyOpened
        );
        ReachGrant.ForPerson(change, change.Actor.Id, Relation.BreakGlass, person, "Emergency.", access.EndsAt);
        return access;
    }

    /// <summary>Says what was found. Nobody judges their own.</summary>
    public void Judge(Change change, int seen, EmergencyFinding? finding, string? words)
    {
        new Check()
            .Must(nameof(Finding), finding is not null, "Choose what you found.")
            .Needs(nameof(FindingWords), words, PersonFacts.LineMax, "Write a few words about it.")
            .Must("", change.Actor.Id != StaffId, "Somebody else has to look at what you opened.")
            .OrRefuse();
        Expect(seen);
        (LookedOn, LookedById, Finding, FindingWords) = (change.Today, change.Actor.Id, finding, Check.Tidy(words));
        change.Say(What.EmergencyJudged);
    }
}

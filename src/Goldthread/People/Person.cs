using System.Globalization;
using System.Text;
using Goldthread.History;
using Goldthread.Staff;

namespace Goldthread.People;

/// <summary>Somebody who draws on support.</summary>
public sealed class Person : Record
{
    // Letters with marks and what they are without. The runtime has no such table where there is no ICU.
    private const string Marked =
        "àáâãäåāăąçćĉċčďèéêëēĕėęěĝğġģĥìíîïĩīĭįĵķĺļľñńņňòóôõöōŏőŕŗřśŝş"
        + "šţťùúûüũūŭůűųŵýÿŷźżžẁẃẅỳạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủ"
        + "ứừửữựỵỷỹơưșțøłđħı";
    private const string Unmarked =
        "aaaaaaaaacccccdeeeeeeeeegggghiiiiiiiijklllnnnnoooooooorrrsss"
        + "sttuuuuuuuuuuwyyyzzzwwwyaaaaaaaaaaaaeeeeeeeeiioooooooooooouu"
        + "uuuuuyyyoustoldhi";

    private Person() { }

    public Guid ServiceId { get; private set; }

    /// <summary>The team that supports them, if they are in one.</summary>
    public Guid? TeamId { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>The name they like to be called by; it is used everywhere.</summary>
    public string Likes { get; private set; } = "";
    public string? Pronouns { get; private set; }

    /// <summary>The drawing that stands in for a photo: the name of a symbol.</summary>
    public string Picture { get; private set; } = "none";
    public DateOnly? BornOn { get; private set; }
    public string? NhsNumber { get; private set; }
    public string? BestTime { get; private set; }

    /// <summary>How they like to be reached, and by whom.</summary>
    public string? ContactBy { get; private set; }

    /// <summary>Both names in small letters without marks, for finding.</summary>
    public string SearchName { get; private set; } = "";

    /// <summary>Adds a person to a service. Whoever adds them plans with them from then on.</summary>
    public static Person Add(Change change, Service service, PersonFacts facts)
    {
        var person = New(change, service, facts);
        change.Say(What.PersonAdded);
        change.About(person);
        ReachGrant.ForPerson(change, change.Actor.Id, Relation.KeyWorker, person, "Added this person.");
        return person;
    }

    /// <summary>Brings a person in from a file, with whoever is to plan with them, or nobody yet.</summary>
    /// <param name="team">The team that is to support them; a team of the same service, or none yet.</param>
    internal static Person BringIn(Change change, Service service, PersonFacts facts, Team? team, Guid? keyWorkerId)
    {
        var person = New(change, service, facts);
        person.TeamId = team?.Id;
        if (keyWorkerId is { } id)
        {
            ReachGrant.ForPerson(change, id, Relation.KeyWorker, person, "Named in the file that was brought in.");
        }

        return person;
    }

    /// <summary>Changes who they are to us, on sight of version <paramref name="seen"/>.</summary>
    public void Rewrite(Change change, int seen, PersonFacts facts)
    {
        Expect(seen);
        Take(change, facts);
        change.Say(What.PersonChanged);
    }

    /// <summary>Places them in a team of their service, or in none.</summary>
    public void Place(Change change, Team? team)
    {
        if (team is not null && (team.ServiceId != ServiceId || team.EndedOn is not null))
        {
            throw new Refused("TeamId", "Choose a team of the same service.");
        }

        TeamId = team?.Id;
        change.Say(What.PersonPlaced);
    }

    /// <summary>What is known, for showing in a form.</summary>
    public PersonFacts Facts() =>
        new()
        {
            Name = Name,
            Likes = Likes,
            Pronouns = Pronouns,
            Picture = Picture,
            BornOn = BornOn,
            NhsNumber = NhsNumber,
            BestTime = BestTime,
            ContactBy = ContactBy,
        };

    /// <summary>Text as names are searched: small letters, no accents.</summary>
    public static string ForSearch(string text)
    {
        var plain = new StringBuilder();
        foreach (var c in text.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark))
        {
            var small = char.ToLowerInvariant(c);
            var marked = Marked.IndexOf(small);
            plain.Append(marked < 0 ? small : Unmarked[marked]);
        }

        return plain.ToString().Trim();
    }

    // Some names are one long word; what they like to be called has a limit of its own.
    private static string FirstWord(string name)
    {
        var word = name.Split(' ')[0];
        return word.Length <= PersonFacts.ShortMax ? word : word[..PersonFacts.ShortMax];
    }

    private static Person New(Change change, Service service, PersonFacts facts)
    {
        var person = new Person { Id = change.NewId(), ServiceId = service.Id };
        person.Take(change, facts);
        return change.Keep(person);
    }

    private void Take(Change change, PersonFacts facts)
    {
        var check = new Check();
        facts.Look(check, change.Today);
        check.OrRefuse();
        Name = Check.Tidy(facts.Name)!;
        Likes = Check.Tidy(facts.Likes) ?? FirstWord(Name);
        Pronouns = Check.Tidy(facts.Pronouns);
        Picture = Check.Tidy(facts.Picture) ?? "none";
        BornOn = facts.BornOn;
        NhsNumber = Check.Tidy(facts.NhsNumber)?.Replace(" ", "");
        BestTime = Check.Tidy(facts.BestTime);
        ContactBy = Check.Tidy(facts.ContactBy);
        SearchName = ForSearch($"{Name} {Likes}");
    }
}

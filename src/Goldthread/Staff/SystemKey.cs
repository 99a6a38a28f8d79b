using System.Security.Cryptography;
using System.Text;
using Goldthread.History;

namespace Goldthread.Staff;

/// <summary>
/// A key by which another system comes in, scoped like a user: to services, to what it may do there, and to a time. What it
/// says is shown once, to who makes it; only its hash is kept.
/// </summary>
public sealed class SystemKey : Record
{
    private SystemKey() { }

    /// <summary>The longest that a key opens anything before it is looked at again: twelve months.</summary>
    public const int MostDays = 366;

    /// <summary>What the other system is called; what it writes is said to be from it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What it comes for.</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>How the key begins, to tell it from others. It opens nothing.</summary>
    public string Prefix { get; private set; } = "";

    /// <summary>The SHA-256 of the whole key, in small hexadecimal letters.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>The member of staff who made it, and answers for what comes by it.</summary>
    public Guid KeptById { get; private set; }

    /// <summary>From this instant on it opens nothing.</summary>
    public DateTimeOffset EndsAt { get; private set; }

    /// <summary>Makes a key for another system, as typed. Throws <see cref="Refused"/>.</summary>
    /// <param name="services">All that the actor may give; the key is given those that were chosen.</param>
    public static SystemKey Make(
        Change change,
        Provider provider,
        IEnumerable<Service> services,
        SystemKeyFacts facts,
        string prefix,
        string hash
    )
    {
        facts.Look(change.Today);
        change.In(provider.Id);
        var key = change.Keep(
            new SystemKey
            {
                Id = change.NewId(),
                Name = Check.Tidy(facts.Name)!,
                Purpose = Check.Tidy(facts.Purpose)!,
                Prefix = prefix,
                Hash = hash,
                KeptById = change.Actor.Id,
                EndsAt = UkTime.StartOf(facts.EndsOn!.Value.AddDays(1)),
            },
            What.KeyMade
        );
        var chosen = services.Where(s => facts.ServiceIds.Contains(s.Id)).ToList();
        new Check().Must(nameof(facts.ServiceIds), chosen.Count > 0, "Choose at least one service.").OrRefuse();
        foreach (var service in chosen)
        {
            key.Give(change, service, facts);
        }

        return key;
    }

    /// <summary>What is kept of a key, and by what it is looked up.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>It opens nothing any more, from now on. One that has ended stays as it is.</summary>
    public void End(Change change, Provider provider, IEnumerable<ReachGrant> grants)
    {
        change.In(provider.Id);
        change.Say(What.KeyEnded);
        EndsAt = EndsAt < change.At ? EndsAt : change.At;
        foreach (var grant in grants)
        {
            grant.End(change);
        }
    }

    private void Give(Change change, Service service, SystemKeyFacts facts)
    {
        if (facts.MaySee)
        {
            ReachGrant.ForSystem(change, this, Relation.SeeingSystem, service.Id);
        }

        if (facts.MayRecord)
        {
            ReachGrant.ForSystem(change, this, Relation.RecordingSystem, service.Id);
        }
    }
}

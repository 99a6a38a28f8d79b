using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Evidence;

/// <summary>How a record that was held has ended.</summary>
public enum Settled
{
    LetIn,
    SetAside,
}

/// <summary>
/// A record that arrived and could not be filed by itself: kept whole, until somebody who answers for the person lets it in
/// or sets it aside.
/// </summary>
public sealed class HeldArrival : PersonRecord
{
    public const int WhyMax = 300;

    private HeldArrival() { }

    /// <summary>The id it was sent under: hex, big-endian. It may belong to another record.</summary>
    public string SentHex { get; private set; } = "";

    /// <summary>Who sent it; for another system, who answers for its key.</summary>
    public Guid SenderId { get; private set; }

    /// <summary>Held, or a conflict.</summary>
    public Arrived Outcome { get; private set; }

    /// <summary>Why it could not be filed, as it was answered.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Of a conflict: the record that stands in its place.</summary>
    public Guid? OtherId { get; private set; }

    /// <summary>The whole of it as it was sent.</summary>
    public string Body { get; private set; } = "";
    public DateTimeOffset ArrivedAt { get; private set; }
    public Settled? Settled { get; private set; }
    public DateTimeOffset? SettledAt { get; private set; }
    public Guid? SettledById { get; private set; }
    public string? SettledWhy { get; private set; }

    /// <summary>The answer it was given, and is given again.</summary>
    public ArrivalAnswer Answer =>
        new(Outcome, new Guid(Convert.FromHexString(SentHex), bigEndian: true)) { Reason = Reason, OtherId = OtherId };

    internal static HeldArrival Keep(
        Change change,
        Person person,
        ArrivingRecord record,
        Arrived outcome,
        string reason,
        Guid? otherId
    ) =>
        change.Keep(
            new HeldArrival
            {
                Id = change.NewId(),
                PersonId = person.Id,
                SentHex = Convert.ToHexStringLower(record.Id!.Value.ToByteArray(bigEndian: true)),
                SenderId = change.Actor.AuthorId,
                Outcome = outcome,
                Reason = reason,
                OtherId = otherId,
                Body = record.Text,
                ArrivedAt = change.At,
            },
            What.ArrivalHeld
        );

    /// <summary>It stands among the records now, by the decision of who answers for the person.</summary>
    public void LetIn(Change change, int seen, string? why)
    {
        Settle(change, seen, Evidence.Settled.LetIn, why);
        change.Say(What.ArrivalLetIn);
    }

    /// <summary>It is no record of this person. What was sent stays here.</summary>
    public void SetAside(Change change, int seen, string? why)
    {
        Settle(change, seen, Evidence.Settled.SetAside, why);
        change.Say(What.ArrivalSetAside);
    }

    private void Settle(Change change, int seen, Settled how, string? why)
    {
        Expect(seen);
        new Check()
            .Must("", Settled is null, "Someone has settled this already.")
            .Needs("Why", why, WhyMax, "Write why. That stays in the history.")
            .OrRefuse();
        (Settled, SettledAt, SettledById, SettledWhy) = (how, change.At, change.Actor.Id, Check.Tidy(why));
        change.Because(why);
    }
}

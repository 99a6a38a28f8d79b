using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Safety;

/// <summary>
/// Hides one record, and that it exists, from everybody but those who look into safeguarding, and from them too when the
/// concern is about them.
/// </summary>
public sealed class SafeguardingLock : PersonRecord
{
    private SafeguardingLock() { }

    /// <summary>The record that is hidden is one of these three.</summary>
    public Guid? IncidentId { get; private set; }
    public Guid? ContactLogId { get; private set; }
    public Guid? RiskId { get; private set; }

    /// <summary>Its id as the history writes it: hex, big-endian.</summary>
    public string RecordHex { get; private set; } = "";
    public string Why { get; private set; } = "";

    /// <summary>The member of staff whom the concern is about, who never sees it.</summary>
    public Guid? AboutStaffId { get; private set; }

    public DateOnly? LiftedOn { get; private set; }
    public string? LiftedWhy { get; private set; }

    internal static SafeguardingLock Close(
        Change change,
        Person person,
        PersonRecord record,
        string? why,
        Guid? aboutStaffId
    )
    {
        new Check().Needs(nameof(Why), why, PersonFacts.LineMax, "Write why it is locked.").OrRefuse();
        return change.Keep(
            new SafeguardingLock
            {
                Id = change.NewId(),
                PersonId = person.Id,
                IncidentId = (record as Incident)?.Id,
                ContactLogId = (record as ContactLog)?.Id,
                RiskId = (record as Risk)?.Id,
                RecordHex = Convert.ToHexStringLower(record.Id.ToByteArray(bigEndian: true)),
                Why = Check.Tidy(why)!,
                AboutStaffId = aboutStaffId,
            },
            What.SafeguardingLocked
        );
    }

    /// <summary>Opens it again, with a reason.</summary>
    public void Lift(Change change, int seen, string? why)
    {
        new Check().Needs(nameof(LiftedWhy), why, PersonFacts.LineMax, "Write why it may be seen again.").OrRefuse();
        Expect(seen);
        (LiftedOn, LiftedWhy) = (change.Today, Check.Tidy(why));
        change.Say(What.SafeguardingLifted);
    }
}

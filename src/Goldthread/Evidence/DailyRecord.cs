using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Evidence;

/// <summary>
/// One visit or moment, as it was: written once. A correction is a new record that points to the old one; the old one
/// stays, and no longer counts.
/// </summary>
public sealed class DailyRecord : PersonRecord
{
    private DailyRecord() { }

    public DateTimeOffset HappenedAt { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>Who wrote it; for another system, who answers for its key.</summary>
    public Guid AuthorId { get; private set; }

    /// <summary>The key of the other system that wrote it, if one did.</summary>
    public Guid? KeyId { get; private set; }

    /// <summary>The person's words, verbatim.</summary>
    public string? Words { get; private set; }
    public string? SaidHow { get; private set; }

    /// <summary>1 (hard) to 5 (really good), as the person showed it.</summary>
    public int? Mood { get; private set; }

    /// <summary>A change in health or circumstances.</summary>
    public string? Health { get; private set; }

    /// <summary>Something they told us, kept for the next talk about goals.</summary>
    public string? ToldMe { get; private set; }
    public string? Note { get; private set; }
    public Guid? CorrectsId { get; private set; }
    public string? CorrectionWhy { get; private set; }

    /// <summary>The record it corrects should not have been written; nothing takes its place.</summary>
    public bool InError { get; private set; }

    /// <summary>Writes a record, or the correction of one.</summary>
    /// <param name="held">When somebody lets in what was held: who had sent it, and when, is whose record it is.</param>
    public static DailyRecord Write(
        Change change,
        Person person,
        RecordFacts facts,
        DailyRecord? corrects = null,
        HeldArrival? held = null
    )
    {
        facts.Look(change.At, corrects is not null);
        var record = new DailyRecord
        {
            Id = change.NewId(),
            PersonId = person.Id,
            HappenedAt = facts.When!.Value,
            WrittenAt = held?.ArrivedAt ?? change.At,
            AuthorId = held?.SenderId ?? change.Actor.AuthorId,
            KeyId = held is null ? change.Actor.KeyId : null,
            Words = Check.Tidy(facts.Words),
            SaidHow = Check.Tidy(facts.SaidHow),
            Mood = facts.Mood,
            Health = Check.Tidy(facts.Health),
            ToldMe = Check.Tidy(facts.ToldMe),
            Note = Check.Tidy(facts.Note),
            CorrectsId = corrects?.Id,
            CorrectionWhy = Check.Tidy(facts.CorrectionWhy),
            InError = facts.InError,
        };
        change.Because(facts.CorrectionWhy);
        return change.Keep(record, corrects is null ? What.SupportRecorded : What.RecordCorrected);
    }
}

using Goldthread.History;

namespace Goldthread.Evidence;

/// <summary>A daily record as typed.</summary>
public sealed class RecordFacts
{
    public const int WordsMax = 1000;
    public const int NoteMax = 4000;
    public const int ShortMax = 300;

    /// <summary>What the clock on the wall showed.</summary>
    public DateTime? HappenedAt { get; set; }

    /// <summary>The instant, where it is known better than by a clock on the wall, which shows an hour in October twice.</summary>
    public DateTimeOffset? Instant { get; private set; }
    public string? Words { get; set; }
    public string? SaidHow { get; set; }
    public int? Mood { get; set; }
    public string? Health { get; set; }
    public string? ToldMe { get; set; }
    public string? Note { get; set; }
    public string? CorrectionWhy { get; set; }
    public bool InError { get; set; }

    /// <summary>When it happened; null while it is not written.</summary>
    internal DateTimeOffset? When => Instant ?? (HappenedAt is { } wall ? UkTime.At(wall) : null);

    /// <summary>Says the instant at which it happened. No form does.</summary>
    public RecordFacts At(DateTimeOffset instant)
    {
        Instant = instant;
        return this;
    }

    internal void Look(DateTimeOffset now, bool corrects) =>
        new Check()
            .Must(nameof(HappenedAt), When is not null, "Write the day and the time it happened.")
            .Must(
                nameof(HappenedAt),
                When is null || When <= now.AddMinutes(5),
                "Choose a time that has passed. This one is still to come."
            )
            .Must(
                nameof(HappenedAt),
                When is null || When > now.AddYears(-2),
                "Check the year. It is more than two years ago."
            )
            .Fits(nameof(Words), Words, WordsMax)
            .Fits(nameof(SaidHow), SaidHow, ShortMax)
            .Between(nameof(Mood), Mood, 1, 5, "Choose one of the faces.")
            .Fits(nameof(Health), Health, WordsMax)
            .Fits(nameof(ToldMe), ToldMe, WordsMax)
            .Fits(nameof(Note), Note, NoteMax)
            .Fits(nameof(CorrectionWhy), CorrectionWhy, ShortMax)
            .Must(
                nameof(CorrectionWhy),
                !corrects || !string.IsNullOrWhiteSpace(CorrectionWhy),
                "Write why you correct it. The first record stays, with yours beside it."
            )
            .OrRefuse();
}

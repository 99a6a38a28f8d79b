using Goldthread.Evidence;
using Goldthread.People;

namespace Goldthread.Progress;

/// <summary>
/// What came of the readings that were due, each kind of silence apart: a refusal is an answer, being ill is nobody's
/// omission, and while somebody is away nothing is due.
/// </summary>
/// <param name="Due">How many were due, on days here.</param>
/// <param name="Recorded">How many of them have a value; more than were due count as all.</param>
/// <param name="Declined">How often they were asked and chose not to say.</param>
/// <param name="Unable">How often they could not be asked.</param>
/// <param name="NotRecorded">How many were due and nobody wrote down.</param>
/// <param name="NotDue">How many would have been due on days away.</param>
public sealed record Coverage(int Due, int Recorded, int Declined, int Unable, int NotRecorded, int NotDue)
{
    // Our own bounds; no standard names any.
    private const double Whole = 0.8;
    private const double Enough = 0.5;

    /// <summary>The share written down of those that could be, from 0 to 1; 1 while nothing was due.</summary>
    public double Share => Recorded + NotRecorded == 0 ? 1 : (double)Recorded / (Recorded + NotRecorded);

    /// <summary>Below 80 in 100: the chart is only part of what happened.</summary>
    public bool IsPartly => Share < Whole;

    /// <summary>Below 50 in 100: no change is spoken of.</summary>
    public bool IsTooThin => Share < Enough;

    internal string Words => $"{Recorded} of {Recorded + NotRecorded} due readings are written down";

    /// <summary>Said only where the picture has holes.</summary>
    internal string? Sentence => IsPartly && !IsTooThin ? $"Partly recorded: {Words}." : null;

    /// <summary>Counts what was due since the first point, at a rhythm of so many days, up to but without today.</summary>
    public static Coverage Of(IReadOnlyList<Point> points, int rhythmDays, DateOnly today, Presence? presence = null)
    {
        if (points.Count == 0)
        {
            return new Coverage(0, 0, 0, 0, 0, 0);
        }

        return Counted(
            points.Min(point => point.On),
            points.Count(point => point.Value is not null),
            points.Count(point => point.Value is null && point.Absence == Absence.Declined),
            [.. points.Where(point => point.Value is null && point.Absence == Absence.Unable).Select(p => p.On)],
            rhythmDays,
            today,
            presence
        );
    }

    /// <summary>The same from what was counted before.</summary>
    /// <param name="from">The day of the first point.</param>
    /// <param name="values">How many have a value.</param>
    /// <param name="declined">How often they chose not to say.</param>
    /// <param name="unableOn">The days on which they could not.</param>
    internal static Coverage Counted(
        DateOnly from,
        int values,
        int declined,
        IReadOnlyList<DateOnly> unableOn,
        int rhythmDays,
        DateOnly today,
        Presence? presence
    )
    {
        var (here, rhythm) = (presence ?? Presence.Always, Math.Max(1, rhythmDays));
        var days = Math.Max(0, today.DayNumber - from.DayNumber);
        var daysHere = here.DaysHere(from, today);
        var due = (daysHere + rhythm - 1) / rhythm;
        var unable = unableOn.Count(here.HereOn);
        var recorded = Math.Min(values, due);
        var notRecorded = Math.Max(0, due - recorded - declined - unable);
        return new Coverage(due, recorded, declined, unable, notRecorded, (days - daysHere) / rhythm);
    }
}

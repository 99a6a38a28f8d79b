using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.Staff;

namespace Goldthread.Web.Demonstration;

/// <summary>What was read, week by week.</summary>
internal sealed partial class Teller
{
    /// <summary>
    /// Readings at an even rhythm, as a row of answers parted by spaces: a number, "-" where nobody asked, "d" where the
    /// person chose not to say, "u" where they could not. Christmas has none.
    /// </summary>
    /// <param name="notes">What was written beside a reading, by its week.</param>
    public void Reads(
        string indicator,
        int firstWeek,
        DayOfWeek day,
        string answers,
        IReadOnlyList<Who> by,
        int everyWeeks = 1,
        string? outOf = null,
        Source source = Source.WeeklyCheck,
        IReadOnlyDictionary<int, string>? notes = null
    )
    {
        var week = firstWeek;
        foreach (var answer in answers.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var on = calendar.Day(week, day);
            if (answer != "-" && !StoryCalendar.IsChristmas(on))
            {
                var facts = new ReadingFacts
                {
                    OnDay = on,
                    Absence = answer switch
                    {
                        "d" => Absence.Declined,
                        "u" => Absence.Unable,
                        _ => null,
                    },
                    Value = answer,
                    Denominator = outOf,
                    Note = notes?.GetValueOrDefault(week),
                };
                Read(indicator, on, by[week % by.Count], facts, source);
            }

            week += everyWeeks;
        }
    }

    /// <summary>One reading on one day.</summary>
    public void Reads(string indicator, int week, DayOfWeek day, string answer, Who by, Source source) =>
        Read(
            indicator,
            calendar.Day(week, day),
            by,
            new ReadingFacts { OnDay = calendar.Day(week, day), Value = answer },
            source
        );

    // Weekly checks are written of an evening; two indicators asked together are one after the other.
    private void Read(string indicator, DateOnly on, Who by, ReadingFacts facts, Source source)
    {
        var place = _named.Keys.Order(StringComparer.Ordinal).ToList().IndexOf(indicator);
        TellAt(
            Wall(on, source == Source.Incident ? "23:45" : "21:30").AddMinutes(place % 14),
            by,
            async (db, change) =>
            {
                var found = await ForRecord<Indicator>(db, change, indicator);
                Reading.Take(change, found, facts, source);
                change.Say(What.ReadingTaken);
            }
        );
    }
}

using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.Storage;

namespace Goldthread.Web.Demonstration;

/// <summary>What was read, week by week.</summary>
internal sealed partial class Teller
{
    private readonly Dictionary<
        (DateTime At, Who By),
        List<(string Indicator, ReadingFacts Facts, Source Source)>
    > _checks = [];

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

    // What is asked together of an evening is one weekly check, and so one change.
    private void Read(string indicator, DateOnly on, Who by, ReadingFacts facts, Source source)
    {
        var at = Wall(on, source == Source.Incident ? "23:45" : "21:30");
        if (_checks.TryGetValue((at, by), out var asked))
        {
            asked.Add((indicator, facts, source));
            return;
        }

        asked = _checks[(at, by)] = [(indicator, facts, source)];
        TellAt(
            at,
            by,
            async (db, change) =>
            {
                var person = await Reach(db, change);
                var known = await ByName(db.About<Indicator>(person), asked.Select(a => a.Indicator));
                foreach (var a in asked)
                {
                    Reading.Take(change, (Indicator)known[Named(a.Indicator)], a.Facts, a.Source);
                    change.Say(What.ReadingTaken);
                }
            }
        );
    }
}

using Goldthread.Coaching.Language;
using static Goldthread.Coaching.Language.WordClass;

namespace Goldthread.Coaching.Targets;

/// <summary>What is amiss with a date, if anything.</summary>
internal enum DayFault
{
    None,

    /// <summary>31 June: no such day.</summary>
    NoSuchDay,

    /// <summary>It is over, or “by yesterday”.</summary>
    Past,
}

/// <summary>Which day “by 8 March”, “til xmas” or “at the end of the month” means, seen from today: the next one.</summary>
internal static class DayReader
{
    internal static (DateOnly? Day, DayFault Fault) Read(Statement goal, Mark mark, DateOnly today)
    {
        int day = 0,
            month = 0,
            year = 0;
        var end = false;
        for (var at = mark.From; at < mark.To; at++)
        {
            var token = goal.Tokens[at];
            if (Shape.Parts(token) is { Length: 2 or 3 } parts)
            {
                (day, month, year) = (parts[0], parts[1], parts.Length == 3 ? Century(parts[2]) : year);
            }
            else if (token.Is(Month) && !(token.Norm == "may" && month > 0))
            {
                month = NumberOf(token.Norm);
            }
            else if (token.Kind == TokenKind.Number && token.Value is >= 2000 and < 2100)
            {
                year = (int)token.Value;
            }
            else if (token.Kind == TokenKind.Number && token.Value is >= 1 and <= 31 && !goal.Is(at + 1, Period))
            {
                day = (int)token.Value;
            }

            end |= token.Norm == "end";
        }

        return month > 0 || day > 0
            ? Of(day, month, year, end, today, IsBefore(goal, mark))
            : Named(goal, mark, today, year);
    }

    private static (DateOnly?, DayFault) Of(int day, int month, int year, bool end, DateOnly today, bool before)
    {
        if (month is < 0 or > 12)
        {
            return (null, DayFault.NoSuchDay);
        }

        // A day of the month alone: the next that comes.
        if (month == 0)
        {
            var first =
                day >= today.Day
                    ? new DateOnly(today.Year, today.Month, 1)
                    : new DateOnly(today.Year, today.Month, 1).AddMonths(1);
            return day <= DateTime.DaysInMonth(first.Year, first.Month)
                ? (first.AddDays(day - 1), DayFault.None)
                : (null, DayFault.NoSuchDay);
        }

        if (day > DateTime.DaysInMonth(year > 0 ? year : 2028, month))
        {
            return (null, DayFault.NoSuchDay);
        }

        var in_ = year > 0 ? year : today.Year;
        var found = Make(in_, month, day, end, before);
        if (found < today && year == 0)
        {
            found = Make(in_ + 1, month, day, end, before);
        }

        return (found, found < today ? DayFault.Past : DayFault.None);
    }

    // “By September” means before it begins; “until September” and “in September” run to its end or its start alike, so the first is taken.
    private static DateOnly Make(int year, int month, int day, bool end, bool before)
    {
        var last = DateTime.DaysInMonth(year, month);
        return new DateOnly(
            year,
            month,
            day > 0 ? Math.Min(day, last)
                : end || !before ? last
                : 1
        );
    }

    private static bool IsBefore(Statement goal, Mark mark) =>
        goal.Says(mark.From, "before", "b4", "by", "until", "till", "til");

    private static (DateOnly?, DayFault) Named(Statement goal, Mark mark, DateOnly today, int year)
    {
        var next = false;
        for (var at = mark.From; at < mark.To; at++)
        {
            var token = goal.Tokens[at];
            next |= token.Norm == "next";
            switch (token.Norm)
            {
                case "yesterday":
                    return (today.AddDays(-1), DayFault.Past);
                case "today" or "tonight":
                    return (today, DayFault.None);
                case "tomorrow":
                    return (today.AddDays(1), DayFault.None);
                case "christmas" or "xmas" or "christmas day":
                    return (Coming(12, 25, year, today), DayFault.None);
                case "new year" or "new year's day" or "new years day":
                    return (Coming(1, 1, year, today), DayFault.None);
                case "year" when goal.Says(at - 1, "the", "this") && goal.Says(mark.From + 1, "the", "end"):
                    return (new DateOnly(today.Year, 12, 31), DayFault.None);
                case "month" when goal.Says(mark.From + 1, "the", "end"):
                    return (
                        new DateOnly(today.Year, today.Month, DateTime.DaysInMonth(today.Year, today.Month)),
                        DayFault.None
                    );
            }

            if (token.Is(Feast) && token.Norm.StartsWith("easter", StringComparison.Ordinal))
            {
                var easter = Easter(today.Year);
                return (easter < today ? Easter(today.Year + 1) : easter, DayFault.None);
            }

            if (token.Is(Day))
            {
                var ahead = ((int)DayOf(token.Norm) - (int)today.DayOfWeek + 7) % 7;
                return (today.AddDays(ahead == 0 && next ? 7 : ahead), DayFault.None);
            }
        }

        return year > 0
            ? (new DateOnly(year, 12, 31), year < today.Year ? DayFault.Past : DayFault.None)
            : (null, DayFault.None);
    }

    private static DateOnly Coming(int month, int day, int year, DateOnly today)
    {
        var found = new DateOnly(year > 0 ? year : today.Year, month, day);
        return found < today && year == 0 ? found.AddYears(1) : found;
    }

    private static int Century(int year) =>
        year is > 0 and < 100 ? 2000 + year
        : year is >= 1900 and < 2200 ? year
        : 2000;

    private static int NumberOf(string month) =>
        1
        + Array.FindIndex(
            ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
            m => month.StartsWith(m, StringComparison.Ordinal)
        );

    private static DayOfWeek DayOf(string day) =>
        (DayOfWeek)
            Array.FindIndex(
                ["su", "mo", "tu", "we", "th", "fr", "sa"],
                d => day.StartsWith(d, StringComparison.Ordinal)
            );

    /// <summary>Easter Sunday, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).</summary>
    private static DateOnly Easter(int year)
    {
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        return new DateOnly(year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1);
    }
}

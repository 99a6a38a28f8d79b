using Goldthread.Evidence;
using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Api;

/// <summary>The indicators of a person's goals, and what was read.</summary>
internal static class IndicatorsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/people/{person:guid}/indicators", List)
            .Takes(Asked.Goal, Asked.After, Asked.Limit)
            .Answers<Part<IndicatorWhole>>("Indicators", "The indicators of a person, also those that have ended");
        api.MapGet("/people/{person:guid}/indicators/{indicator:guid}/readings", Readings)
            .Takes(Asked.From, Asked.To, Asked.After, Asked.Limit)
            .Answers<Part<ReadingWhole>>("Indicators", "The readings of one indicator that count, newest first");
    }

    private static async Task<IResult> List(HttpContext http, Guid person, GoldthreadDb db)
    {
        var asked = http.Question();
        var indicators = db.About<Indicator>(http.Found());
        if (asked.Id(Asked.Goal) is { } goal)
        {
            indicators = indicators.Where(i => i.GoalId == goal);
        }

        if (asked.After is { } after)
        {
            indicators = indicators.Where(i => i.Id.CompareTo(after.Id) > 0);
        }

        var rows = await indicators.OrderBy(i => i.Id).Take(asked.Limit + 1).ToListAsync();
        return new ApiAnswer<Part<IndicatorWhole>>(
            Part<IndicatorWhole>.Of(rows, asked.Limit, IndicatorWhole.Of, i => new Cursor(0, i.Id))
        );
    }

    private static async Task<IResult> Readings(HttpContext http, Guid person, Guid indicator, GoldthreadDb db)
    {
        if (!await db.About<Indicator>(http.Found()).AnyAsync(i => i.Id == indicator))
        {
            return ApiProblem.Of(StatusCodes.Status404NotFound).AsAnswer();
        }

        var asked = http.Question();
        var readings = Between(db.Readings(indicator), asked);
        if (asked.After is { } after)
        {
            var (day, id) = (DateOnly.FromDayNumber((int)Math.Min(after.Place, LastDay)), after.Id);
            readings = readings.Where(r => r.OnDay < day || (r.OnDay == day && r.Id.CompareTo(id) < 0));
        }

        var rows = await readings
            .OrderByDescending(r => r.OnDay)
            .ThenByDescending(r => r.Id)
            .Take(asked.Limit + 1)
            .ToListAsync();
        return new ApiAnswer<Part<ReadingWhole>>(
            Part<ReadingWhole>.Of(rows, asked.Limit, ReadingWhole.Of, r => new Cursor(r.OnDay.DayNumber, r.Id))
        );
    }

    private static readonly int LastDay = DateOnly.MaxValue.DayNumber;

    private static IQueryable<Reading> Between(IQueryable<Reading> readings, Question asked)
    {
        if (asked.Day(Asked.From) is { } from)
        {
            readings = readings.Where(r => r.OnDay >= from);
        }

        return asked.Day(Asked.To) is { } to ? readings.Where(r => r.OnDay <= to) : readings;
    }
}

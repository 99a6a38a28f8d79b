using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Api;

/// <summary>The daily records of a person, with what came with each.</summary>
internal static class DailyRecordsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/people/{person:guid}/records", List)
            .Takes(Asked.Goal, Asked.From, Asked.To, Asked.After, Asked.Limit)
            .Answers<Part<RecordWhole>>("Records", "The daily records of a person that count, newest first");
        api.MapGet("/people/{person:guid}/records/{record:guid}", One)
            .Takes()
            .Answers<RecordWhole>("Records", "One daily record, also one that was corrected");
    }

    private static async Task<IResult> List(HttpContext http, Guid person, GoldthreadDb db)
    {
        var asked = http.Question();
        var records = Between(db.Records(http.Found()), asked);
        if (asked.Id(Asked.Goal) is { } goal)
        {
            if (!await db.About<Goal>(http.Found()).AnyAsync(g => g.Id == goal))
            {
                return ApiProblem.Of(StatusCodes.Status404NotFound).AsAnswer();
            }

            var focuses = db.About<RecordFocus>(http.Found()).Where(f => f.GoalId == goal);
            records = records.Where(r => focuses.Any(f => f.RecordId == r.Id));
        }

        if (asked.After is { } after)
        {
            var (at, id) = (Instants.FromMicroseconds(after.Place), after.Id);
            records = records.Where(r => r.HappenedAt < at || (r.HappenedAt == at && r.Id.CompareTo(id) < 0));
        }

        var rows = await Read(
            http,
            db,
            records.OrderByDescending(r => r.HappenedAt).ThenByDescending(r => r.Id).Take(asked.Limit + 1)
        );
        return new ApiAnswer<Part<RecordWhole>>(
            Part<RecordWhole>.Of(
                rows,
                asked.Limit,
                r => r,
                r => new Cursor(Instants.ToMicroseconds(new DateTimeOffset(r.HappenedAt)), r.Id)
            )
        );
    }

    private static async Task<IResult> One(HttpContext http, Guid person, Guid record, GoldthreadDb db)
    {
        var records = db.About<DailyRecord>(http.Found());
        var rows = await Read(http, db, records.Where(r => r.Id == record));
        return rows is [var found]
            ? new ApiAnswer<RecordWhole>(
                found with
                {
                    CorrectedById = await records
                        .Where(r => r.CorrectsId == record)
                        .Select(r => (Guid?)r.Id)
                        .FirstOrDefaultAsync(),
                }
            )
            : ApiProblem.Of(StatusCodes.Status404NotFound).AsAnswer();
    }

    // A day begins and ends where the care is given.
    private static IQueryable<DailyRecord> Between(IQueryable<DailyRecord> records, Question asked)
    {
        if (asked.Day(Asked.From) is { } from)
        {
            var first = UkTime.StartOf(from);
            records = records.Where(r => r.HappenedAt >= first);
        }

        if (asked.Day(Asked.To) is { } to)
        {
            var end = UkTime.StartOf(to.AddDays(1));
            records = records.Where(r => r.HappenedAt < end);
        }

        return records;
    }

    // Four queries, however many records there are.
    private static async Task<IReadOnlyList<RecordWhole>> Read(
        HttpContext http,
        GoldthreadDb db,
        IQueryable<DailyRecord> records
    )
    {
        var found = http.Found();
        var rows = await records
            .Select(r => new
            {
                Record = r,
                Author = r.KeyId != null
                    ? db.Systems().First(k => k.Id == r.KeyId).Name
                    : db.Colleagues().First(c => c.Id == r.AuthorId).Name,
            })
            .ToListAsync();
        var ids = rows.ConvertAll(r => r.Record.Id);
        var focuses = (await db.About<RecordFocus>(found).Where(f => ids.Contains(f.RecordId)).ToListAsync()).ToLookup(
            f => f.RecordId,
            FocusWhole.Of
        );
        var helps = (await db.About<StepHelp>(found).Where(h => ids.Contains(h.RecordId)).ToListAsync()).ToLookup(
            h => h.RecordId,
            h => new StepHelpWhole(h.StepId, h.Help)
        );
        var readings = (
            await db.About<Reading>(found)
                .Where(r => r.RecordId != null && ids.Contains(r.RecordId.Value))
                .OrderBy(r => r.Id)
                .ToListAsync()
        ).ToLookup(r => r.RecordId!.Value, ReadingWhole.Of);
        return
        [
            .. rows.Select(r =>
                RecordWhole.Of(
                    r.Record,
                    r.Author,
                    [.. focuses[r.Record.Id]],
                    [.. helps[r.Record.Id]],
                    [.. readings[r.Record.Id]]
                )
            ),
        ];
    }
}

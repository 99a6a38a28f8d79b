using Goldthread.History;
using Goldthread.Storage;
using Goldthread.Web.Demonstration.Stories.Cooking;
using Goldthread.Web.Demonstration.Stories.Medicines;
using Goldthread.Web.Demonstration.Stories.Tenancy;

namespace Goldthread.Web.Demonstration;

/// <summary>
/// Fills a database with an invented provider and three invented people, who have lived their stories for a year up to
/// now. Every change goes through the same verbs and the same Writer as any other, by whoever made it, when they did.
/// </summary>
public static class Demo
{
    private const int Together = 64;

    /// <summary>Seeds <paramref name="database"/>, which holds nothing yet.</summary>
    /// <param name="progress">Told, in a few words, what is being written.</param>
    public static async Task Seed(Database database, DateTimeOffset now, Action<string>? progress = null)
    {
        var calendar = new StoryCalendar(now);
        var cast = new Cast(calendar);
        var medicines = new Teller(cast, calendar, cast.AtHome);
        PerpetuaStory.Tell(medicines);
        var tenancy = new Teller(cast, calendar, cast.SorrelMews);
        RowanStory.Tell(tenancy);
        var cooking = new Teller(cast, calendar, cast.AtHome);
        AnselmStory.Tell(cooking);

        // The stories run side by side, as lives do; the sort keeps what happens at one instant in the order it was told.
        var moments = new[] { cast.Moments, medicines.Moments, tenancy.Moments, cooking.Moments }
            .SelectMany(m => m)
            .Where(m => m.At < now)
            .OrderBy(m => m.At)
            .ToList();
        progress?.Invoke($"{Cast.ProviderName}: {moments.Count} changes over a year");
        await Write(database, cast, moments, progress);
        await DemoLooks.Leave(database, now.AddDays(-120), now);
    }

    private static async Task Write(Database database, Cast cast, List<Moment> moments, Action<string>? progress)
    {
        SchemaRunner.Apply(database);
        var clock = new StoryClock(moments[0].At);
        await using var writer = new Writer(database, clock);
        var next = moments.Skip(1).Select(m => m.At).Append(moments[^1].At);
        foreach (var some in moments.Zip(next).Chunk(Together))
        {
            progress?.Invoke($"{UkTime.DayOf(some[0].First.At):MMMM yyyy}");
            await Task.WhenAll(some.Select(m => Write(writer, clock, cast, m.First, m.Second)));
        }
    }

    // The Writer makes the changes in the order in which they are handed over, many to one commit; each sets the clock
    // for the one that follows it.
    private static async Task Write(Writer writer, StoryClock clock, Cast cast, Moment moment, DateTimeOffset next)
    {
        var actor = cast.ActorOf(moment.Who, moment.At);
        try
        {
            await writer.Run(
                new ChangeRequest(moment.Id, actor, Purpose.Demonstration),
                async (db, change) =>
                {
                    await moment.What(db, change);
                    clock.MoveTo(next);
                }
            );
        }
        catch (Exception e) when (e is Refused or NotHere)
        {
            var day = UkTime.DayOf(moment.At);
            throw new InvalidOperationException($"{moment.Who}, {day:yyyy-MM-dd}: {e.Message}", e);
        }
    }
}

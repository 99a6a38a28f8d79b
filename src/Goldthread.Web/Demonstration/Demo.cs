using Goldthread.History;
using Goldthread.Storage;
using Goldthread.Web.Demonstration.Lives;
using Goldthread.Web.Demonstration.Stories.Cooking;
using Goldthread.Web.Demonstration.Stories.Medicines;
using Goldthread.Web.Demonstration.Stories.Tenancy;

namespace Goldthread.Web.Demonstration;

/// <summary>
/// Fills a database with an invented provider and invented people: three who have lived long stories for a year up to now,
/// and more whose lives are written as lines. Every change goes through the same verbs and the same Writer as any other, by whoever made it, when they did.
/// </summary>
public static class Demo
{
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

        // The lives run side by side; the sort keeps what happens at one instant in the order it was told.
        var moments = cast
            .Moments.Concat(medicines.Moments)
            .Concat(tenancy.Moments)
            .Concat(cooking.Moments)
            .Concat(LifeBook.All.SelectMany(name => Lived(name, cast, calendar)))
            .Where(m => m.At < now)
            .OrderBy(m => m.At)
            .ToList();
        progress?.Invoke($"{Cast.ProviderName}: {moments.Count} changes over a year");
        await Write(database, cast, moments, progress);
        await DemoLooks.Leave(database, now.AddDays(-120), now);
    }

    private static IReadOnlyList<Moment> Lived(string name, Cast cast, StoryCalendar calendar)
    {
        var life = new Teller(cast, calendar, cast.ServiceCalled(LifeBook.PlaceOf(name)));
        LifeBook.Tell(name, life);
        return life.Moments;
    }

    private static async Task Write(Database database, Cast cast, List<Moment> moments, Action<string>? progress)
    {
        SchemaRunner.Apply(database);
        await using var writer = new StoryWriter(database, moments[0].At);
        foreach (var month in moments.GroupBy(m => $"{UkTime.DayOf(m.At):MMMM yyyy}"))
        {
            progress?.Invoke(month.Key);
            await writer.Write([.. month.Select(m => m.By(cast.ActorOf(m.Who, m.At)))]);
        }
    }
}

using System.Net;
using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.TestKit;

namespace Goldthread.Web.Tests.Progress;

/// <summary>Figures of many people: each once, from all that is written and nothing older, and only of those in reach.</summary>
public sealed class OverviewTests : IAsyncLifetime
{
    private Site _site = null!;

    private World World => _site.World;

    public async Task InitializeAsync() => _site = await Site.Open();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    // Weeks pass in these tests, so the manager comes in anew each time.
    private async Task<Answer> Get(string path)
    {
        using var manager = await _site.As(World.Manager);
        return await manager.Get(path);
    }

    [Fact]
    public async Task A_late_reading_and_a_correction_are_in_the_figures_at_once()
    {
        var (maya, faces) = await Person("Maya Okafor");
        var (_, other) = await Person("Nour Hussain");
        Assert.Equal("0 0 0 0 0 2 2", await Row());

        var first = await Weekly(maya, faces, [2, 1, 2, 1, 2, 1, 5, 4, 5, 4, 5]);
        Assert.Equal("0 0 0 0 1 1 2", await Row());

        await World.Read(maya, faces, Typed.Reading(World.Today, "4"));
        Assert.Equal("1 0 0 0 0 1 2", await Row());

        await World.Read(
            maya,
            faces,
            new ReadingFacts { OnDay = first.OnDay, Absence = Absence.Declined },
            replaces: first
        );
        Assert.Equal("0 0 0 0 1 1 2", await Row());
        Assert.Equal(IndicatorKind.Faces, other.Kind);
    }

    [Fact]
    public async Task At_midnight_what_was_enough_may_be_too_few_without_anybody_writing()
    {
        var (maya, faces) = await Person("Maya Okafor");
        await Weekly(maya, faces, [2, 1, 2, 1, 2, 1, 5, 4, 5, 4, 5, 4]);
        Assert.Equal("1 0 0 0 0 0 1", await Row());

        World.Clock.Advance(TimeSpan.FromDays(7 * 20));

        Assert.Equal("0 0 0 0 1 0 1", await Row());
    }

    [Fact]
    public async Task A_number_leads_to_the_people_behind_it_and_on_to_their_goals()
    {
        var (maya, faces) = await Person("Maya Okafor");
        await Person("Nour Hussain");
        await Weekly(maya, faces, [2, 1, 2, 1, 2, 1, 5, 4, 5, 4, 5, 4]);

        var all = await Get("/progress");
        var better = all.Html.QuerySelectorAll("tbody tr")[0].QuerySelector("td a")!;
        var behind = await Get(better.GetAttribute("href")!);

        Assert.Equal(["Maya"], behind.Html.QuerySelectorAll("#people ~ ul b").Select(b => b.TextContent));
        var hers = await Get($"/people/{maya.Id}/progress");
        Assert.Contains("Better", hers.Main);
        var goal = hers.Html.QuerySelector("article h2 a")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.OK, (await Get(goal)).Status);
    }

    [Fact]
    public async Task Nobody_out_of_reach_is_counted()
    {
        var (maya, _) = await Person("Maya Okafor");
        await Person("Nour Hussain");
        var worker = await World.Hire("Siân Prys");
        await World.LetSupport(worker, maya);
        using var visitor = await _site.As(worker);

        var page = await visitor.Get("/progress");

        Assert.Contains("Maya", page.Main);
        Assert.DoesNotContain("Nour", page.Main);
        Assert.Equal("0 0 0 0 0 1 1", Row(page));
    }

    [Fact]
    public async Task Without_names_a_small_number_is_not_shown()
    {
        for (var i = 0; i < 7; i++)
        {
            var (person, faces) = await Person($"Person {i}");
            if (i < 2)
            {
                await Weekly(person, faces, [3, 4, 3]);
            }
        }

        var page = await Get("/outcomes");
        var felt = page.Html.QuerySelectorAll("section.scroll tbody tr")[0];

        Assert.Equal("How it feels", felt.QuerySelector("th")!.TextContent);
        Assert.All(felt.QuerySelectorAll("td").SkipLast(1), td => Assert.Equal("not shown", td.TextContent));
        Assert.Equal("7", felt.QuerySelectorAll("td")[^1].TextContent);
    }

    [Fact]
    public async Task Times_that_stand_out_are_said_and_shown_by_hour_and_weekday()
    {
        var (maya, _) = await Person("Maya Okafor");
        World.Clock.Advance(TimeSpan.FromDays(100));
        for (var i = 1; i <= 14; i++)
        {
            var began = World.Clock.Now.Date.AddDays(-i).AddHours(17);
            await World.Make(
                World.Manager,
                maya,
                Act.Record,
                (change, person) =>
                    Incident.Write(change, person, Typed.Incident(new DateTimeOffset(began, TimeSpan.Zero)), null)
            );
        }

        var page = await Get($"/people/{maya.Id}/incidents/pattern");

        Assert.StartsWith("More often between", page.Heading);
        Assert.Equal(24 + 7 + 12, page.Html.QuerySelectorAll("details tbody tr").Length);
        Assert.Equal(14 * 3, page.Html.QuerySelectorAll("details tbody td").Sum(td => int.Parse(td.TextContent)));
        var list = await Get($"/people/{maya.Id}/incidents");
        Assert.NotNull(list.Html.QuerySelector($"a[href='/people/{maya.Id}/incidents/pattern']"));
    }

    private async Task<(Person Person, Indicator Faces)> Person(string name)
    {
        var person = await World.AddPerson(name);
        var (_, faces) = await World.StartGoal(person);
        return (person, faces);
    }

    /// <summary>A reading a week, the last one today; returns the first.</summary>
    private async Task<Reading> Weekly(Person person, Indicator indicator, int[] values)
    {
        Reading? first = null;
        foreach (var value in values)
        {
            var reading = await World.Read(person, indicator, Typed.Reading(World.Today, $"{value}"));
            first ??= reading;
            World.Clock.Advance(TimeSpan.FromDays(7));
        }

        return first!;
    }

    private async Task<string> Row() => Row(await Get("/progress"));

    // Better, steady, harder, different, too early, silent, and of how many: how it feels.
    private static string Row(Answer page) =>
        string.Join(
            ' ',
            page.Html.QuerySelectorAll("tbody tr")[0]
                .QuerySelectorAll("td")
                .Select(td => td.TextContent.Trim().Split(' ')[0])
        );
}

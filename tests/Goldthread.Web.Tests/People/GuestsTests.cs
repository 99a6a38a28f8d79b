using System.Net;
using Goldthread.Evidence;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.TestKit;

namespace Goldthread.Web.Tests.People;

/// <summary>What those who do not work here see: what a person shares now, figures, a visit to look; and one's own page.</summary>
public sealed class GuestsTests
{
    [Theory]
    [InlineData(SharedTopic.Goals, "I want to make my own tea again.")]
    [InlineData(SharedTopic.Progress, "readings")]
    [InlineData(SharedTopic.DailyLife, "The last two weeks")]
    [InlineData(SharedTopic.Health, "Health")]
    [InlineData(SharedTopic.Money, "Nothing about money yet.")]
    public async Task A_sister_sees_the_topics_that_are_shared_and_no_other(SharedTopic topic, string words)
    {
        await using var site = await Site.Open();
        var maya = await site.World.AddPerson();
        await site.World.StartGoal(maya);
        await site.World.Note<Need, Need.Typed>(maya, Typed.Need());
        await site.World.WriteRecord(maya);
        await site.World.Make(
            site.World.Manager,
            maya,
            Act.Record,
            (c, p) => Incident.Write(c, p, Typed.Incident(c.At))
        );
        var sister = await site.World.LetIn("Ada Okafor", Relation.Family, maya, null, topic);
        using var visitor = await site.As(sister);

        var list = await visitor.Get("/");
        Assert.Equal("/shared", list.Path);
        var page = await visitor.Get($"/shared/{maya.Id}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(words, page.Main);
        Assert.Single(page.Html.QuerySelectorAll("main section"));
        Assert.Null(page.Html.QuerySelector("main form"));
        Assert.Equal(
            topic == SharedTopic.Goals,
            page.Main.Contains("I want to make my own tea", StringComparison.Ordinal)
        );
        foreach (
            var path in new[]
            {
                "/people",
                "/threads",
                "/reviews",
                "/outcomes",
                "/me",
                $"/people/{maya.Id}",
                $"/people/{maya.Id}/incidents",
                $"/people/{maya.Id}/history",
            }
        )
        {
            Assert.True((await visitor.Get(path)).Status == HttpStatusCode.NotFound, path);
        }
    }

    [Fact]
    public async Task What_a_person_takes_back_is_gone_with_the_next_request()
    {
        await using var site = await Site.Open();
        var maya = await site.World.AddPerson();
        var sister = await site.World.LetIn("Ada Okafor", Relation.Family, maya, null, SharedTopic.Goals);
        using var visitor = await site.As(sister);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get($"/shared/{maya.Id}")).Status);
        await using var db = site.World.Read();
        var found = (
            await Goldthread.Storage.Finders.Within(db, await site.World.Fresh(site.World.Manager), Act.Plan, maya.Id)
        )!;
        var member = Goldthread.Storage.Finders.About<CircleMember>(db, found).Single();
        var facts = member.Facts();
        facts.MaySee = [];

        var changed = await site.World.Alter(
            site.World.Manager,
            member,
            Act.Plan,
            (c, m) => m.Rewrite(c, m.Version, facts)
        );
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get($"/shared/{maya.Id}")).Status);
        Assert.DoesNotContain("Maya", (await visitor.Get("/shared")).Main);

        facts.MaySee = [SharedTopic.Goals];
        changed = await site.World.Alter(
            site.World.Manager,
            changed,
            Act.Plan,
            (c, m) => m.Rewrite(c, m.Version, facts)
        );
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get($"/shared/{maya.Id}")).Status);
        await site.World.Alter(site.World.Manager, changed, Act.Plan, (c, m) => m.End(c, m.Version));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get($"/shared/{maya.Id}")).Status);
    }

    [Theory]
    [InlineData(Relation.Family, true)]
    [InlineData(Relation.Advocate, true)]
    [InlineData(Relation.Attorney, false)]
    [InlineData(Relation.Deputy, false)]
    public async Task After_a_death_what_was_shared_stays_but_not_with_who_was_appointed(Relation relation, bool stays)
    {
        await using var site = await Site.Open();
        var maya = await site.World.AddPerson();
        var guest = await site.World.LetIn("Ada Okafor", relation, maya, null, SharedTopic.Goals);
        using var visitor = await site.As(guest);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get($"/shared/{maya.Id}")).Status);

        await site.World.NoteWhere(maya, new Stay(WhereaboutsKind.Died, site.World.Today));

        Assert.Equal(
            stays ? HttpStatusCode.OK : HttpStatusCode.NotFound,
            (await visitor.Get($"/shared/{maya.Id}")).Status
        );
        Assert.Equal(stays, (await visitor.Get("/shared")).Main.Contains("Maya", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Somebody_whose_time_has_ended_is_nobody_here()
    {
        await using var site = await Site.Open();
        var maya = await site.World.AddPerson();
        var sister = await site.World.LetIn(
            "Ada Okafor",
            Relation.Family,
            maya,
            site.World.Clock.Now.AddHours(1),
            SharedTopic.Goals
        );
        using var visitor = await site.As(sister);

        site.World.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal("/", (await visitor.Get($"/shared/{maya.Id}")).Path);
        Assert.Equal("/", (await visitor.Get("/shared")).Path);
    }

    [Fact]
    public async Task An_inspector_looks_at_the_pages_of_the_staff_is_told_until_when_and_is_shown_no_form()
    {
        await using var site = await Site.Open();
        var maya = await site.World.AddPerson();
        var (goal, indicator) = await site.World.StartGoal(maya);
        var elsewhere = await site.World.AddPerson("Bo Lindqvist", await site.World.OpenService("Birch Street"));
        using var visitor = await site.As(await site.World.LetIn("Ira Stone", Relation.Inspector));

        Assert.Equal("/people", (await visitor.Get("/")).Path);
        var here = $"/people/{maya.Id}";
        foreach (
            var path in (await Route.All(site))
                .Where(r => r.AboutPerson && r.ToOpen is Act.See or Act.History)
                .Select(r =>
                    r.Template.Replace("{person:guid}", maya.Id.ToString(), StringComparison.Ordinal)
                        .Replace("{goal:guid}", goal.Id.ToString(), StringComparison.Ordinal)
                        .Replace("{indicator:guid}", indicator.Id.ToString(), StringComparison.Ordinal)
                        .Replace("{heading}", "Important", StringComparison.Ordinal)
                )
                .Select(p => System.Text.RegularExpressions.Regex.Replace(p, @"/\{\w+(:\w+)?\?\}", ""))
                .Where(p => !p.Contains('{', StringComparison.Ordinal))
        )
        {
            var page = await visitor.Get(path);
            Assert.True(page.Status == HttpStatusCode.OK, $"{path}: {page.Status}");
            Assert.Contains("Inspection visit, until", page.Html.Body!.TextContent);
            Assert.True(page.Html.QuerySelector("main form[method=post]") is null, path);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get($"{here}/record")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get($"/people/{elsewhere.Id}")).Status);
        site.World.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal("/", (await visitor.Get(here)).Path);
    }

    [Fact]
    public async Task A_commissioner_sees_figures_where_enough_people_are_and_no_name()
    {
        await using var site = await Site.Open();
        for (var i = 0; i < 4; i++)
        {
            await site.World.StartGoal(await site.World.AddPerson($"Name{i} Okafor"));
        }

        using var visitor = await site.As(await site.World.LetIn("Cleo Ward", Relation.Commissioner));
        var few = await visitor.Get("/");
        Assert.Equal("/outcomes", few.Path);
        Assert.Contains("Fewer than five people", few.Main);

        for (var i = 4; i < 7; i++)
        {
            await site.World.StartGoal(await site.World.AddPerson($"Name{i} Okafor"));
        }

        var page = await visitor.Get("/outcomes");
        var figures = page.Html.QuerySelectorAll("main dd").Select(d => d.TextContent).ToList();
        Assert.Equal(["7", "7"], figures.Take(2));
        Assert.DoesNotContain("Okafor", page.Html.DocumentElement.OuterHtml);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get("/people")).Status);
        using var worker = await site.As(await site.World.Hire("Wren Talbot"));
        Assert.Equal(HttpStatusCode.NotFound, (await worker.Get("/outcomes")).Status);
        using var manager = await site.As(site.World.Manager);
        Assert.Equal(HttpStatusCode.OK, (await manager.Get("/outcomes")).Status);
    }

    [Fact]
    public async Task A_person_sees_their_own_page_and_nobody_elses()
    {
        await using var site = await Site.Open();
        var maya = await site.World.AddPerson();
        await site.World.StartGoal(maya);
        var bo = await site.World.AddPerson("Bo Lindqvist");
        await site.World.StartGoal(bo, "I want to see the sea.");
        await site.World.LetIn("Ada Okafor", Relation.Family, maya, null, SharedTopic.Goals);
        using var visitor = await site.As(await site.World.Themself(maya));

        var page = await visitor.Get("/");

        Assert.Equal("/me", page.Path);
        Assert.Contains("I want to make my own tea again.", page.Main);
        Assert.Contains("You agreed to this", page.Main);
        Assert.Contains("Rowan Hale", page.Main);
        Assert.Contains("Ada Okafor", page.Main);
        Assert.DoesNotContain("sea", page.Main);
        foreach (
            var path in new[]
            {
                "/people",
                "/shared",
                "/outcomes",
                "/emergency",
                $"/people/{maya.Id}",
                $"/shared/{maya.Id}",
            }
        )
        {
            Assert.True((await visitor.Get(path)).Status == HttpStatusCode.NotFound, path);
        }

        using var manager = await site.As(site.World.Manager);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.Get("/me")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.Get("/shared")).Status);
    }
}

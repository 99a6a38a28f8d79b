using System.Net;
using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.TestKit;
using Goldthread.Web.Security;

namespace Goldthread.Web.Tests.History;

/// <summary>Who looked, for the person and for who answers for them; and who may not see it.</summary>
public sealed class WhoLookedTests
{
    [Fact]
    public async Task The_person_sees_who_looked_by_name_part_day_and_purpose_in_plain_words()
    {
        await using var home = await LookHome.Begin();
        var world = home.World;
        var sister = await world.LetIn("Ada Bright", Relation.Family, home.Maya, null, SharedTopic.Goals);
        await Open(home, home.Worker, home.Here);
        await Open(home, sister, $"/shared/{home.Maya.Id}");
        using var maya = await home.Site.As(await world.Themself(home.Maya));

        var page = await maya.Get("/me");
        var looks = await maya.Get(page.Html.QuerySelector("main a[href='/me/looks']")!.GetAttribute("href")!);

        Assert.Equal("Who looked at what is written about you", looks.Heading);
        Assert.Contains("Wednesday 14 January", looks.Main);
        Assert.Contains("Siân Prys, support worker", looks.Main);
        Assert.Contains("Looked to give or plan support.", looks.Main);
        Assert.Contains("Ada Bright, family", looks.Main);
        Assert.Contains("Looked to see what you share.", looks.Main);
    }

    [Fact]
    public async Task The_manager_sees_the_same_with_times_and_goes_on_to_whom_a_colleague_looked_at()
    {
        await using var home = await LookHome.Begin();
        var nour = await home.World.AddPerson("Nour Hussain");
        await home.World.LetSupport(home.Worker, nour);
        using var worker = await home.Site.As(home.Worker);
        foreach (var minutes in new[] { 0, 30, 50 })
        {
            home.World.Clock.Advance(TimeSpan.FromMinutes(minutes));
            await worker.Get(home.Here);
        }

        await worker.Get($"/people/{nour.Id}");
        await worker.Get("/people");
        using var manager = await home.Site.As(home.World.Manager);

        var looked = await manager.Get($"{home.Here}/looks");
        Assert.Contains("To give or plan support, 3 times, from 10:00 to 11:20", looked.Main);
        var link = looked.Html.QuerySelectorAll("main a").Single(a => a.TextContent.Contains("Siân"));
        var whom = await manager.Get(link.GetAttribute("href")!);
        Assert.Equal("Whom Siân Prys looked at", whom.Heading);
        Assert.Contains("Maya Okafor", whom.Main);
        Assert.Contains("Nour Hussain", whom.Main);
        Assert.Contains("Lists of Alder House", whom.Main);
    }

    [Fact]
    public async Task Only_the_person_and_who_answers_for_them_or_looks_into_safeguarding_see_who_looked()
    {
        await using var home = await LookHome.Begin();
        var world = home.World;
        var birch = await world.OpenService("Birch Street");
        var elsewhere = await world.Hire("Ines Duarte", Job.RegisteredManager);
        await world.LetManage(elsewhere, birch);
        var administrator = await world.Hire("Pat Quill", Job.Administrator);
        await world.LetSetUp(administrator);
        var sister = await world.LetIn("Ada Bright", Relation.Family, home.Maya, null, SharedTopic.Goals);
        var inspector = await world.LetIn("Piers Adeyemi", Relation.Inspector);
        var leader = await world.Hire("Tess Grove", Job.TeamLeader);
        await world.Let(leader, Relation.TeamLeader, await world.BeginTeam("Days", home.Maya));
        var nour = await world.AddPerson("Nour Hussain");
        var (who, staff) = ($"{home.Here}/looks", $"/staff/{home.Worker.Id}/looks");
        foreach (
            var (actor, person, worker, own) in new[]
            {
                (world.Manager, true, true, false),
                (home.Lead, true, true, false),
                (elsewhere, false, true, false),
                (administrator, false, false, false),
                (leader, false, false, false),
                (home.KeyWorker, false, false, false),
                (home.Worker, false, false, false),
                (sister, false, false, false),
                (inspector, false, false, false),
                (await world.Themself(home.Maya), false, false, true),
                (await world.Themself(nour), false, false, true),
            }
        )
        {
            using var visitor = await home.Site.As(actor);
            foreach (var (path, may) in new[] { (who, person), (staff, worker), ("/me/looks", own) })
            {
                Assert.True(
                    may == ((await visitor.Get(path)).Status == HttpStatusCode.OK),
                    $"{actor.Name} asks for {path}"
                );
            }
        }

        using var hers = await home.Site.As(await world.Themself(home.Maya));
        using var his = await home.Site.As(await world.Themself(nour));
        Assert.Contains("Rowan Hale", (await hers.Get("/me/looks")).Main);
        Assert.DoesNotContain("Rowan Hale", (await his.Get("/me/looks")).Main);
        using var other = await home.Site.As(elsewhere);
        await Open(home, home.Worker, home.Here);
        Assert.DoesNotContain("Maya", (await other.Get(staff)).Main);
    }

    [Fact]
    public async Task Whoever_came_in_by_picture_alone_is_not_shown_who_looked()
    {
        await using var home = await LookHome.Begin(pretend: false);
        using var maya = home.Site.Stranger();
        await home.Site.SignIn(maya, new Subject(ActorKind.Person, home.Maya.Id), Assurance.Picture);

        var answer = await maya.Get("/me/looks");

        Assert.DoesNotContain("looked", answer.Main);
        Assert.Equal("/sign-in", answer.Path.Split('?')[0]);
    }

    [Fact]
    public async Task Who_looks_into_something_locked_is_shown_as_looking_at_the_person_and_nothing_more()
    {
        await using var home = await LookHome.Begin();
        var world = home.World;
        var incident = await world.Make(
            world.Manager,
            home.Maya,
            Act.Record,
            (c, p) => Incident.Write(c, p, Typed.Incident(c.At))
        );
        await world.Make(
            world.Manager,
            home.Maya,
            Act.Safeguard,
            (c, p) => SafeguardingLock.Close(c, p, incident, "A concern.", home.Worker.Id)
        );
        using var lead = await home.Site.As(home.Lead);
        foreach (var path in new[] { home.Here, $"{home.Here}/locks", $"{home.Here}/locks/{incident.Id}" })
        {
            Assert.Equal(HttpStatusCode.OK, (await lead.Get(path)).Status);
        }

        var look = Assert.Single(await home.LooksAtMaya());
        Assert.Equal(LookPurpose.Oversight, look.Purpose);
        using var maya = await home.Site.As(await world.Themself(home.Maya));
        using var manager = await home.Site.As(world.Manager);
        foreach (var shown in new[] { await maya.Get("/me/looks"), await manager.Get($"{home.Here}/looks") })
        {
            Assert.Contains("Zed Quill, quality lead", shown.Main);
            Assert.Contains("o see that support is good and safe", shown.Main);
            Assert.DoesNotContain("afeguarding", shown.Main);
            Assert.DoesNotContain("lock", shown.Main, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task An_inspector_is_shown_with_what_they_came_for_and_an_emergency_as_one()
    {
        await using var home = await LookHome.Begin();
        await Open(home, await home.World.LetIn("Piers Adeyemi", Relation.Inspector), home.Here);
        var cover = await home.World.Hire("Wren Talbot");
        await home.World.Let(cover, Relation.BreakGlass, home.Maya);
        await Open(home, cover, home.Here);
        using var manager = await home.Site.As(home.World.Manager);

        var shown = await manager.Get($"{home.Here}/looks");

        Assert.Contains("Piers Adeyemi, inspector", shown.Main);
        Assert.Contains("To inspect the service (Visit), at 10:00", shown.Main);
        Assert.Contains("In an emergency, at 10:00", shown.Main);
    }

    [Fact]
    public async Task Many_looks_are_read_from_page_to_page_to_their_end_each_once()
    {
        await using var home = await LookHome.Begin();
        var world = home.World;
        var looks = Enumerable
            .Range(0, 150)
            .Select(n => (At: world.Clock.Now.AddHours(-n / 3), Session: Ids.New(world.Clock.Now)))
            .Select(x =>
                Look.Of(home.Worker with { Now = x.At }, x.Session, world.Home.Id, home.Maya.Id, LookPurpose.Care)
            );
        await Task.WhenAll(looks.Select(world.Database.Writer.Note));
        using var maya = await home.Site.As(await world.Themself(home.Maya));
        using var manager = await home.Site.As(world.Manager);

        Assert.Equal(150, await Read(manager, $"{home.Here}/looks", "Siân Prys"));
        Assert.Equal(150, await Read(manager, $"/staff/{home.Worker.Id}/looks", "Maya Okafor"));
        Assert.Equal(HttpStatusCode.OK, (await maya.Get("/me/looks?before=-5&past=-7")).Status);
        Assert.Equal(HttpStatusCode.OK, (await maya.Get("/me/looks?before=9223372036854775807&past=x")).Status);
        Assert.Equal(HttpStatusCode.OK, (await maya.Get("/me/looks?before=1")).Status);
        Assert.Equal(HttpStatusCode.OK, (await manager.Get($"{home.Here}/history?before=9223372036854775807")).Status);
    }

    private static async Task Open(LookHome home, Actor who, string path)
    {
        using var visitor = await home.Site.As(who);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get(path)).Status);
    }

    // Counts the looks of one row after the other: “3 times” is three.
    private static async Task<int> Read(Visitor visitor, string? path, string name)
    {
        var seen = 0;
        while (path is not null)
        {
            var page = await visitor.Get(path);
            foreach (var row in page.Html.QuerySelectorAll("main .rows > li").Where(r => r.TextContent.Contains(name)))
            {
                var times = System.Text.RegularExpressions.Regex.Match(row.TextContent, @"(\d+) times");
                seen += times.Success ? int.Parse(times.Groups[1].Value) : 1;
            }

            path = page.Html.QuerySelector("nav.pages a")?.GetAttribute("href");
        }

        return seen;
    }
}

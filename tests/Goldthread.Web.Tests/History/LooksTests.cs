using System.Net;
using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Storage.Looks;
using Goldthread.TestKit;
using Goldthread.Verify;
using Goldthread.Web.Security;
using Goldthread.Web.Tests.Api;
using Goldthread.Web.Tests.Forms;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Goldthread.Web.Tests.History;

/// <summary>Every page that shows a person leaves a look, once a quarter of an hour; what shows nobody leaves none.</summary>
public sealed class LooksTests
{
    [Fact]
    public async Task A_page_about_a_person_leaves_one_look_and_the_other_pages_of_the_quarter_none()
    {
        await using var home = await LookHome.Begin();
        var world = home.World;
        using var worker = await home.Site.As(home.Worker);

        foreach (var page in new[] { "", "/records", "/circle", "", "/needs" })
        {
            Assert.Equal(HttpStatusCode.OK, (await worker.Get(home.Here + page)).Status);
        }

        var look = Assert.Single(await home.LooksAtMaya());
        Assert.Equal((home.Worker.Id, ActorKind.Staff), (look.ActorId, look.ActorKind));
        Assert.Equal((LookPurpose.Care, world.Home.Id, world.Clock.Now), (look.Purpose, look.Chain, look.At));
        world.Clock.Advance(TimeSpan.FromMinutes(15));
        await worker.Get(home.Here);
        Assert.Equal(2, (await home.LooksAtMaya()).Count);
        using var again = await home.Site.As(home.Worker);
        await again.Get(home.Here);
        Assert.Equal(3, (await home.LooksAtMaya()).Count);
        Assert.Equal(Outcome.Sound, world.Database.Verify().Outcome);
    }

    [Fact]
    public async Task Forty_requests_of_one_session_at_once_are_one_look()
    {
        await using var home = await LookHome.Begin();
        using var worker = await home.Site.As(home.Worker);

        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => worker.Get(home.Here)));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.Status));
        Assert.Single(await home.LooksAtMaya());
    }

    [Fact]
    public async Task Asking_for_the_head_of_a_page_is_a_look_and_so_is_a_form_that_is_shown_again()
    {
        await using var home = await LookHome.Begin();
        using var manager = await home.Site.As(home.World.Manager);
        var page = await manager.Get($"{home.Here}/needs");
        home.World.Clock.Advance(TimeSpan.FromMinutes(15));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await manager.Send(page)).Status);

        Assert.Equal(2, (await home.LooksAtMaya()).Count);
        home.World.Clock.Advance(TimeSpan.FromMinutes(15));
        await manager.Head(home.Here);
        Assert.Equal(3, (await home.LooksAtMaya()).Count);
    }

    [Fact]
    public async Task What_is_not_found_is_no_look_and_the_security_log_says_who_asked()
    {
        using var log = new LogLines();
        await using var home = await LookHome.Begin(pretend: false, change: s => s with { AlsoLogsTo = log });
        using var stranger = await home.Site.As(await home.World.Hire("Nobodys Worker"));
        using var worker = await home.Site.As(home.Worker);

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get(home.Here)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await worker.Get($"{home.Here}/history")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await worker.Get($"{home.Here}/goals/{home.Maya.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await worker.Get($"{home.Here}/records/{home.Maya.Id}")).Status);

        Assert.Empty(await home.LooksAtMaya());
        var lines = log.All.Where(l => l.Contains(Happened.NotTheirs, StringComparison.Ordinal)).ToList();
        Assert.Equal(2, lines.Count);
        Assert.All(lines, l => Assert.Contains($"asked={home.Maya.Id}", l));
    }

    [Fact]
    public async Task A_list_that_names_many_is_one_look_at_the_service_and_at_nobody_on_it()
    {
        await using var home = await LookHome.Begin();
        await home.World.AddPerson("Nour Hussain");
        using var manager = await home.Site.As(home.World.Manager);

        foreach (var list in new[] { "/", "/people", "/people?find=m", "/reviews", "/threads", "/emergency/openings" })
        {
            Assert.Equal(HttpStatusCode.OK, (await manager.Get(list)).Status);
        }

        var look = Assert.Single(await home.World.Looks());
        Assert.Equal((null, home.World.Home.Id, LookPurpose.Care), (look.PersonId, look.Chain, look.Purpose));
    }

    [Fact]
    public async Task Another_system_leaves_one_look_at_whom_it_reads_under_the_name_of_its_key()
    {
        await using var home = await LookHome.Begin();
        var (key, text) = await home.World.MakeKey("Dashboard", record: false);
        using var system = new Caller(home.Site.Address, text);
        foreach (var nobody in new[] { $"/goals/{Guid.Empty}", "?colour=blue", $"/records/{Guid.Empty}" })
        {
            Assert.NotEqual(HttpStatusCode.OK, (await system.Get($"/api{home.Here}{nobody}")).Status);
        }

        Assert.Empty(await home.LooksAtMaya());
        foreach (var path in new[] { "", "/goals", "/records", "" })
        {
            Assert.Equal(HttpStatusCode.OK, (await system.Get($"/api{home.Here}{path}")).Status);
        }

        var look = Assert.Single(await home.LooksAtMaya());
        Assert.Equal((key.Id, ActorKind.System, key.Id), (look.ActorId, look.ActorKind, look.SessionId));
        Assert.Equal((LookPurpose.Connecting, home.World.Home.Id), (look.Purpose, look.Chain));
        using var manager = await home.Site.As(home.World.Manager);
        var page = (await manager.Get($"{home.Here}/looks")).Main;
        Assert.Contains("Dashboard, another system", page);
        Assert.Contains("To tell another system", page);
        Assert.Equal(Outcome.Sound, home.World.Database.Verify().Outcome);
    }

    [Fact]
    public async Task A_list_of_people_as_JSON_is_one_look_at_the_service_by_a_key_and_one_by_a_session()
    {
        await using var home = await LookHome.Begin();
        var (key, text) = await home.World.MakeKey("Dashboard", record: false);
        using var system = new Caller(home.Site.Address, text);
        using var manager = await home.Site.As(home.World.Manager);

        await system.Get("/api/people");
        await system.Get("/api/people?search=m");
        await system.Get("/api/openapi.json");
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{home.Site.Address}/api/people");
        using var answer = await manager.Ask(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(
            [(key.Id, null, LookPurpose.Connecting), (home.World.Manager.Id, null, LookPurpose.Care)],
            (await home.World.Looks())
                .OrderBy(l => l.Purpose == LookPurpose.Care)
                .Select(l => (l.ActorId, l.PersonId, l.Purpose))
        );
    }

    [Fact]
    public async Task Who_looks_over_the_whole_provider_looks_at_the_lists_of_every_service()
    {
        await using var home = await LookHome.Begin();
        await home.World.OpenService("Birch Street");
        using var lead = await home.Site.As(home.Lead);

        await lead.Get("/people");

        var looks = await home.World.Looks();
        Assert.Equal(2, looks.Count);
        Assert.All(looks, l => Assert.Equal((null, LookPurpose.Oversight), (l.PersonId, l.Purpose)));
    }

    [Fact]
    public async Task Family_an_inspector_and_an_emergency_leave_looks_of_their_own_kind_and_the_person_none()
    {
        await using var home = await LookHome.Begin();
        var world = home.World;
        var sister = await world.LetIn("Ada Bright", Relation.Family, home.Maya, null, SharedTopic.Goals);
        var inspector = await world.LetIn("Piers Adeyemi", Relation.Inspector);
        var commissioner = await world.LetIn("Odile Farrant", Relation.Commissioner);
        var cover = await world.Hire("Wren Talbot");
        await world.Let(cover, Relation.BreakGlass, home.Maya);
        foreach (
            var (who, path) in new[]
            {
                (sister, $"/shared/{home.Maya.Id}"),
                (inspector, home.Here),
                (commissioner, "/outcomes"),
                (cover, home.Here),
                (await world.Themself(home.Maya), "/me"),
                (await world.Themself(home.Maya), "/me/looks"),
            }
        )
        {
            using var visitor = await home.Site.As(who);
            Assert.Equal(HttpStatusCode.OK, (await visitor.Get(path)).Status);
        }

        Assert.Equal(
            [
                (sister.Id, ActorKind.Guest, LookPurpose.Sharing),
                (inspector.Id, ActorKind.Guest, LookPurpose.Inspection),
                (cover.Id, ActorKind.Staff, LookPurpose.Emergency),
            ],
            (await home.LooksAtMaya()).Select(l => (l.ActorId, l.ActorKind, l.Purpose))
        );
        Assert.DoesNotContain(
            await world.Looks(),
            l => l.ActorId == commissioner.Id || l.ActorKind == ActorKind.Person
        );
    }

    [Fact]
    public async Task While_the_database_cannot_be_written_pages_go_on_and_the_looks_are_there_afterwards()
    {
        using var log = new LogLines();
        await using var home = await LookHome.Begin(pretend: false, change: s => s with { AlsoLogsTo = log });
        using var worker = await home.Site.As(home.Worker);
        var writer = home.Site.Services.GetRequiredService<Writer>();
        await writer.Alone(c => c.Run(Unwritable(true)));

        Assert.Equal(HttpStatusCode.OK, (await worker.Get(home.Here)).Status);
        Assert.Empty(await home.LooksAtMaya());
        Assert.Contains(log.All, l => l.Contains(Happened.LooksHeld, StringComparison.Ordinal));

        await writer.Alone(c => c.Run(Unwritable(false)));
        var looks = home.Site.Services.GetRequiredService<LookLog>();
        for (var i = 0; i < 200 && (looks.Held > 0 || await Rows(home, Happened.LooksWritten) == 0); i++)
        {
            await Task.Delay(50);
        }

        Assert.Single(await home.LooksAtMaya());
        Assert.Equal(1, await Rows(home, Happened.LooksWritten));
        Assert.DoesNotContain(log.All, l => l.Contains("Maya", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_page_about_a_person_leaves_a_look_at_them_and_nobody_elses_page_does()
    {
        var household = new Household();
        await household.InitializeAsync();
        var world = household.World;
        using var manager = await household.Site.As(household.AlderManager);
        var about = 0;
        foreach (var route in (await Route.All(household.Site)).Where(r => r.Policy is NeedsAttribute))
        {
            world.Clock.Advance(TimeSpan.FromMinutes(15));
            var answer = await manager.Get(household.Maya.Address(route));
            var person = (await world.Looks()).Count(l =>
                l.PersonId == household.Maya.Person.Id && l.At == world.Clock.Now
            );
            var shown = answer.Status == HttpStatusCode.OK && answer.Path == household.Maya.Address(route);
            var expected = shown && (route.AboutPerson || route.Page == "/Safety/Opening") ? 1 : 0;
            Assert.True(expected == person, $"{route.Template}: {answer.Status}, {person} looks");
            about += person;
        }

        Assert.True(about > 30);
        Assert.Equal(Outcome.Sound, world.Database.Verify().Outcome);
        await household.DisposeAsync();
    }

    [Fact]
    public async Task Every_page_that_is_about_no_one_person_says_whether_it_names_many()
    {
        await using var site = await Site.Open();

        var naming = (await Route.All(site))
            .Where(r => r.Model.IsDefined(typeof(NamesManyAttribute), inherit: true))
            .Select(r => r.Page);
        var others = (await Route.All(site))
            .Where(r => !r.Model.IsSubclassOf(typeof(PersonPage)))
            .Where(r => !r.Model.IsDefined(typeof(NamesManyAttribute), inherit: true))
            .Select(r => r.Page);

        Assert.Equal(
            [
                "/Evidence/Arrival",
                "/Evidence/Arrivals",
                "/GoldenThread/Threads",
                "/History/StaffLooks",
                "/People/Index",
                "/People/SharedList",
                "/Progress/Overview",
                "/Reviews/Index",
                "/Safety/Openings",
                "/Staff/Leaving",
                "/Staff/Parts",
                "/Staff/Show",
                "/Staff/Team",
                "/Today/Index",
            ],
            naming.Order(StringComparer.Ordinal)
        );
        Assert.Equal(NameNobody.Order(StringComparer.Ordinal), others.Order(StringComparer.Ordinal));
    }

    // Whoever adds a page that names people puts it on the other list, by its attribute. An opening is about one person, and
    // says so itself.
    private static readonly string[] NameNobody =
    [
        "/Api/Help",
        "/Api/Key",
        "/Api/KeyNew",
        "/Api/Keys",
        "/Coaching/Help",
        "/Design/Gallery",
        "/GoldenThread/Help",
        "/GoldenThread/Outcomes",
        "/Goals/Examples",
        "/History/Codes",
        "/History/MyLooks",
        "/Imports/People",
        "/Imports/Staff",
        "/Jobs/Backups",
        "/People/Me",
        "/People/New",
        "/Safety/Emergency",
        "/Safety/Opening",
        "/Security/Problem",
        "/Security/SetUp/SetUp",
        "/Security/SignIn/Account",
        "/Security/SignIn/Code",
        "/Security/SignIn/OwnPasskeys",
        "/Security/SignIn/OwnPassword",
        "/Security/SignIn/Picture",
        "/Security/SignIn/SignIn",
        "/Security/SignIn/SignOut",
        "/Security/SignIn/StepUp",
        "/Security/SignIn/WayIn",
        "/Security/SignIn/Welcome",
        "/Staff/Competences",
        "/Staff/Details",
        "/Staff/Guest",
        "/Staff/Guests",
        "/Staff/Index",
        "/Staff/New",
        "/Staff/Service",
        "/Staff/Services",
        "/Staff/Teams",
        "/Staff/WayIn",
    ];

    private static string Unwritable(bool shut) =>
        Engine.IsPostgres
            ? $"SET default_transaction_read_only = {(shut ? "on" : "off")}"
            : $"PRAGMA query_only = {(shut ? "ON" : "OFF")}";

    private static Task<int> Rows(LookHome home, string what) =>
        home.Site.With((SignInDb db) => db.Events.CountAsync(e => e.What == what));
}

using System.Net;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.TestKit;
using Goldthread.Web.Security;
using Goldthread.Web.Tests.Forms;
using Goldthread.Web.Tests.Security.SignIn;
using static Goldthread.Web.Tests.Forms.Fields;

namespace Goldthread.Web.Tests.Arranging;

/// <summary>Commissioners, inspectors and a person's circle are let in, for a time, and sent away.</summary>
public sealed class GuestsInTests : IAsyncLifetime
{
    private Site _site = null!;
    private Visitor _manager = null!;

    public async Task InitializeAsync()
    {
        _site = await Site.Open(pretend: false);
        _manager = await _site.As(_site.World.Manager);
    }

    public async Task DisposeAsync()
    {
        _manager.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task An_inspector_is_let_in_for_three_days_signs_in_and_is_gone_after_them()
    {
        var page = await LetIn("Inspector");
        Assert.Contains("until Saturday 17 January", page.Main);
        using var ira = await Come(page);
        Assert.Equal("/people", (await ira.Get("/")).Path);

        _site.World.Clock.Advance(TimeSpan.FromHours(73));

        Assert.Equal("/sign-in", (await ira.Get("/people")).Path.Split('?')[0]);
    }

    [Fact]
    public async Task A_commissioner_sees_figures_and_is_gone_at_once_when_it_is_ended()
    {
        var page = await LetIn("Commissioner", Day("EndsOn", "1", "6", "2026"));
        using var cleo = await Come(page);
        Assert.Equal("/outcomes", (await cleo.Get("/")).Path);
        Assert.Contains("Cleo Ward", (await _manager.Get("/guests")).Main);

        var ended = await _manager.Send(await _manager.Get(page.Path), "form[action*=Leave]");

        Assert.Equal("/guests", ended.Path);
        Assert.DoesNotContain("Cleo Ward", ended.Html.QuerySelector("main ul.rows")!.TextContent);
        Assert.Equal("/sign-in", (await cleo.Get("/outcomes")).Path.Split('?')[0]);
        Assert.Equal(HttpStatusCode.NotFound, (await _manager.Get(page.Path)).Status);
    }

    [Fact]
    public async Task An_inspector_comes_again_under_the_name_they_know()
    {
        using var first = await Come(await LetIn("Inspector"));
        _site.World.Clock.Advance(TimeSpan.FromHours(73));
        await _site.SignIn(_manager, new(ActorKind.Staff, _site.World.Manager.Id), Assurance.Passkey);

        using var again = await Come(await LetIn("Inspector"));

        Assert.Equal("/people", (await again.Get("/people")).Path);
        Assert.Equal("/sign-in", (await first.Get("/people")).Path.Split('?')[0]);
    }

    [Fact]
    public async Task The_manager_of_another_service_finds_no_guest_of_this_one()
    {
        var page = await LetIn("Inspector");
        var birch = await _site.World.OpenService("Birch Street");
        var ines = await _site.World.Hire("Ines Duarte", Job.RegisteredManager);
        await _site.World.LetManage(ines, birch);
        using var other = await _site.As(ines);

        Assert.Equal(HttpStatusCode.NotFound, (await other.Get(page.Path)).Status);
        Assert.DoesNotContain("Cleo Ward", (await other.Get("/guests")).Main);
        using var worker = await _site.As(await _site.World.Hire("Wren Talbot"));
        Assert.Equal(HttpStatusCode.NotFound, (await worker.Get("/guests")).Status);
    }

    [Fact]
    public async Task A_sister_signs_in_to_what_is_shared_until_it_is_taken_back()
    {
        var maya = await _site.World.AddPerson("Maya Okafor");
        await _site.World.StartGoal(maya);
        var facts = Typed.CircleMember();
        (facts.MaySee, facts.Basis) = ([SharedTopic.Goals], "Maya said so.");
        var member = await _site.World.Note<CircleMember, CircleMember.Typed>(maya, facts);
        var at = $"/people/{maya.Id}/circle/{member.Id}/way-in";

        var let = await _manager.Send(await _manager.Get(at), "form[action*=LetIn]");
        Assert.Contains("may come in until", let.Main);
        using var sister = await Come(let);
        Assert.Equal(HttpStatusCode.OK, (await sister.Get($"/shared/{maya.Id}")).Status);

        await _manager.Send(await _manager.Get(at), "form[action*=Leave]");

        Assert.Equal("/sign-in", (await sister.Get($"/shared/{maya.Id}")).Path.Split('?')[0]);
        Assert.Contains("Let", (await _manager.Get(at)).Html.QuerySelector("form[action*=LetIn]")!.TextContent);
    }

    [Fact]
    public async Task Somebody_with_whom_nothing_is_shared_is_not_let_in()
    {
        var maya = await _site.World.AddPerson("Maya Okafor");
        var facts = Typed.CircleMember();
        facts.MaySee = [];
        var member = await _site.World.Note<CircleMember, CircleMember.Typed>(maya, facts);
        var at = $"/people/{maya.Id}/circle/{member.Id}/way-in";

        var refused = await _manager.Send(await _manager.Get(at), "form[action*=LetIn]");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.StartsWith("Nothing is shared with them yet.", refused.Problem("EndsOn"));
    }

    private async Task<Answer> LetIn(string relation, IReadOnlyDictionary<string, string?>? more = null)
    {
        var typed = Of(("Name", "Cleo Ward"), ("Relation", relation), ("Purpose", "The visit."));
        var page = await _manager.Send(await _manager.Get("/guests"), typed: more is null ? typed : typed.With(more));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return page;
    }

    private async Task<Visitor> Come(Answer page)
    {
        var made = await _manager.Send(
            page,
            page.Html.QuerySelector("form[action*=Invite]") is null ? "form[action*=Link]" : "form[action*=Invite]",
            Of(("SignInName", "guest@larch.example"))
        );
        var visitor = _site.Stranger();
        var link = new Uri(made.Html.QuerySelector(".letters")!.TextContent).AbsolutePath;
        var choose = await visitor.Send(await visitor.Get(link));
        using var passkey = new SoftPasskey(_site.Address);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Make(choose, passkey)).Status);
        return visitor;
    }
}

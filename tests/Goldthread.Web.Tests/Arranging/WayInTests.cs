using System.Net;
using Goldthread.Staff;
using Goldthread.TestKit;
using Goldthread.Web.Security;
using Goldthread.Web.Tests.Security.SignIn;
using static Goldthread.Web.Tests.Forms.Fields;

namespace Goldthread.Web.Tests.Arranging;

/// <summary>A manager invites a colleague, helps who lost a way in, and shuts the door behind who leaves.</summary>
public sealed class WayInTests : IAsyncLifetime
{
    private Site _site = null!;
    private Actor _sian = null!;
    private Visitor _manager = null!;

    private string Page => $"/staff/{_sian.Id}/way-in";

    public async Task InitializeAsync()
    {
        _site = await Site.Open(pretend: false);
        _sian = await _site.World.Hire("Siân Prys");
        _manager = await _site.As(_site.World.Manager);
    }

    public async Task DisposeAsync()
    {
        _manager.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task Somebody_is_invited_opens_the_link_once_and_is_in_with_a_passkey()
    {
        var link = await Invite();

        using var sian = _site.Stranger();
        var choose = await sian.Send(await sian.Get(link));
        using var passkey = new SoftPasskey(_site.Address);
        Assert.StartsWith("Hello, ", (await sian.Make(choose, passkey)).Heading);
        using var second = _site.Stranger();
        Assert.Equal(HttpStatusCode.Gone, (await second.Get(link)).Status);
        Assert.Contains("sian@larch.example", (await _manager.Get(Page)).Main);
    }

    [Fact]
    public async Task The_list_of_staff_says_who_was_not_invited_yet()
    {
        string Row(Answer list) =>
            list.Html.QuerySelectorAll("main li").Single(l => l.TextContent.Contains("Siân Prys")).TextContent;
        Assert.Contains("Not invited yet", Row(await _manager.Get("/staff")));

        await Invite();

        Assert.DoesNotContain("Not invited yet", Row(await _manager.Get("/staff")));
    }

    [Fact]
    public async Task A_link_is_shown_once_and_a_newer_one_takes_its_place()
    {
        var first = await Invite();
        Assert.DoesNotContain("/welcome/", (await _manager.Get(Page)).Main);
        Assert.Contains("It was not opened yet.", (await _manager.Get(Page)).Main);

        var second = await Invite();

        using var sian = _site.Stranger();
        Assert.Equal(HttpStatusCode.Gone, (await sian.Get(first)).Status);
        Assert.Equal(HttpStatusCode.OK, (await sian.Get(second)).Status);
    }

    [Fact]
    public async Task Without_a_name_or_with_one_that_is_taken_it_is_said_beside_the_field()
    {
        var none = await _manager.Send(await _manager.Get(Page), typed: Of(("SignInName", " ")));
        Assert.Equal("Write a name to sign in with, such as an email address.", none.Problem("SignInName"));
        var other = await _site.World.Hire("Wren Talbot");
        var taken = $"/staff/{other.Id}/way-in";
        await Invite();

        var refused = await _manager.Send(await _manager.Get(taken), typed: Of(("SignInName", "SIAN@larch.example")));

        Assert.Equal("Somebody else signs in with this name. Choose another.", refused.Problem("SignInName"));
    }

    [Fact]
    public async Task Who_lost_a_phone_gets_a_new_link_and_their_sessions_end()
    {
        using var sian = await In();

        var answer = await _manager.Send(await _manager.Get(Page), "form[action*=Lost]");

        Assert.Contains("/welcome/", answer.Main);
        Assert.Equal("/sign-in", (await sian.Get("/account")).Path.Split('?')[0]);
    }

    [Fact]
    public async Task A_form_from_before_they_chose_a_way_in_makes_no_second_link()
    {
        var before = await _manager.Get(Page);
        var link = await Invite();
        using var sian = _site.Stranger();
        using var passkey = new SoftPasskey(_site.Address);
        await sian.Make(await sian.Send(await sian.Get(link)), passkey);

        var late = await _manager.Send(before, typed: Of(("SignInName", "other@larch.example")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.StartsWith("They have a way in already.", Assert.Single(late.Summary).Sentence);
        Assert.DoesNotContain("/welcome/", late.Main);
        Assert.Contains("sian@larch.example", late.Main);
    }

    [Fact]
    public async Task Signed_out_everywhere_shut_out_and_let_in_again()
    {
        using var sian = await In();
        await _manager.Send(await _manager.Get(Page), "form[action*=Shut]");
        Assert.Equal("/sign-in", (await sian.Get("/account")).Path.Split('?')[0]);
        Assert.Contains("cannot sign in now", (await _manager.Get(Page)).Main);

        await _manager.Send(await _manager.Get(Page), "form[action*=Open]");

        using var again = await _site.As(_sian);
        Assert.Equal("/account", (await again.Get("/account")).Path);
        await _manager.Send(await _manager.Get(Page), "form[action*='=End']");
        Assert.Equal("/sign-in", (await again.Get("/account")).Path.Split('?')[0]);
        var log = await _site.With((SignInDb db) => Task.FromResult(db.Events.ToList()));
        Assert.Equal(
            [Happened.Disabled, Happened.Enabled, Happened.Invited, Happened.SessionsEnded],
            log.Where(e => e.ById == _site.World.Manager.Id).Select(e => e.What).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Whoever_leaves_is_signed_out_with_their_next_click_and_cannot_sign_in_again()
    {
        using var sian = await In();

        await _manager.Send(await _manager.Get($"/staff/{_sian.Id}/leaving"));

        Assert.Equal("/sign-in", (await sian.Get("/account")).Path.Split('?')[0]);
        Assert.NotNull((await _site.With((Accounts a) => a.Of(new Subject(ActorKind.Staff, _sian.Id))))!.DisabledAt);
        Assert.Contains("is not here any more", (await _manager.Get(Page)).Main);
    }

    [Fact]
    public async Task Nobody_is_given_a_way_in_by_who_does_not_arrange_all_their_places()
    {
        var birch = await _site.World.OpenService("Birch Street");
        await _site.World.LetManage(_sian, birch);
        await _site.World.Let(_sian, Relation.QualityLead, _site.World.Home.Id);
        using var worker = await _site.As(await _site.World.Hire("Wren Talbot"));

        Assert.Contains("Ask an administrator.", (await _manager.Get(Page)).Main);
        var forced = await _manager.Post(
            $"{Page}?handler=Invite",
            Visitor.Filled(await _manager.Get($"/staff/{await Another()}/way-in")).Fields
        );
        Assert.Equal(HttpStatusCode.NotFound, forced.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await worker.Get(Page)).Status);
    }

    [Fact]
    public async Task One_changes_ones_own_way_in_at_ones_own_page()
    {
        var page = await _manager.Get($"/staff/{_site.World.Manager.Id}/way-in");

        Assert.Contains("This is you.", page.Main);
        Assert.Null(page.Html.QuerySelector("main form"));
    }

    [Fact]
    public async Task Whoever_showed_who_they_are_long_ago_is_asked_again_first()
    {
        _site.World.Clock.Advance(TimeSpan.FromMinutes(11));

        Assert.Equal("/step-up", (await _manager.Get(Page)).Path.Split('?')[0]);
    }

    private async Task<Guid> Another() => (await _site.World.Hire("Ash Penn")).Id;

    private async Task<string> Invite()
    {
        var answer = await _manager.Send(await _manager.Get(Page), typed: Of(("SignInName", "sian@larch.example")));
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return new Uri(answer.Html.QuerySelector(".letters")!.TextContent).AbsolutePath;
    }

    private async Task<Visitor> In()
    {
        var (visitor, passkey) = await _site.WithPasskey(_sian);
        passkey.Dispose();
        return visitor;
    }
}

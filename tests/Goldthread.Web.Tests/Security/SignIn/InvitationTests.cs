using System.Net;
using Goldthread.History;
using Goldthread.Staff;
using Goldthread.TestKit;
using Goldthread.Web.Security;
using Goldthread.Web.Tests.Forms;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Tests.Security.SignIn;

/// <summary>Links by which somebody chooses how to sign in, and what happens to who lost theirs.</summary>
public sealed class InvitationTests : IAsyncLifetime
{
    private Site _site = null!;
    private Actor _worker = null!;

    private Actor Rowan => _site.World.Manager;
    private Subject Worker => new(ActorKind.Staff, _worker.Id);

    public async Task InitializeAsync()
    {
        _site = await Site.Open(pretend: false);
        _worker = await _site.World.Hire("Siân Prys");
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_link_greets_them_and_leads_to_choosing_a_way_in()
    {
        using var visitor = _site.Stranger();

        var hello = await visitor.Get($"/welcome/{(await Invite()).Text}");
        Assert.Equal("Hello, Siân", hello.Heading);
        var choose = await visitor.Send(hello);

        Assert.Equal("/way-in", choose.Path);
        Assert.Contains("svg", choose.Main + choose.Html.QuerySelector("svg.qr")!.OuterHtml);
        Assert.Equal(32, Door.SecretOn(choose).Length);
    }

    [Fact]
    public async Task Looking_does_not_use_it_up_and_opening_does()
    {
        var token = await Invite();
        using var scanner = _site.Stranger();
        var seen = await scanner.Get($"/welcome/{token.Text}");
        await scanner.Get($"/welcome/{token.Text}");

        var (visitor, choose) = await _site.Open(token);
        Assert.Equal("/way-in", choose.Path);
        var second = await scanner.Send(seen);
        var third = await scanner.Get($"/welcome/{token.Text}");

        Assert.Equal(HttpStatusCode.Gone, second.Status);
        Assert.Equal("This link does not open any more", second.Heading);
        Assert.Equal(HttpStatusCode.Gone, third.Status);
        Assert.Equal("/sign-in", (await scanner.Get("/way-in")).Path.Split('?')[0]);
        visitor.Dispose();
    }

    [Fact]
    public async Task Opened_twice_at_once_it_opens_once()
    {
        var token = await Invite();
        var visitors = Enumerable.Range(0, 6).Select(_ => _site.Stranger()).ToList();
        var pages = await Task.WhenAll(visitors.Select(v => v.Get($"/welcome/{token.Text}")));

        var opened = await Task.WhenAll(visitors.Select((v, i) => v.Send(pages[i])));

        Assert.Equal(1, opened.Count(o => o.Path == "/way-in"));
        Assert.Equal(5, opened.Count(o => o.Status == HttpStatusCode.Gone));
        visitors.ForEach(v => v.Dispose());
    }

    [Fact]
    public async Task It_opens_within_a_day_and_not_after()
    {
        var token = await Invite();
        using var visitor = _site.Stranger();
        var hello = await visitor.Get($"/welcome/{token.Text}");
        _site.World.Clock.Advance(TimeSpan.FromHours(24));

        Assert.Equal(HttpStatusCode.Gone, (await visitor.Send(hello)).Status);
        Assert.Equal(HttpStatusCode.Gone, (await visitor.Get($"/welcome/{token.Text}")).Status);
    }

    [Fact]
    public async Task A_newer_link_takes_the_place_of_an_older_one()
    {
        var older = await Invite();
        var newer = await Invite();
        using var visitor = _site.Stranger();

        Assert.Equal(HttpStatusCode.Gone, (await visitor.Get($"/welcome/{older.Text}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get($"/welcome/{newer.Text}")).Status);
    }

    [Fact]
    public async Task A_link_that_nobody_made_opens_nothing_and_guessing_is_held_up()
    {
        using var guesser = _site.Stranger();
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 22; i++)
        {
            answers.Add((await guesser.Get($"/welcome/{Secret.New().Text}")).Status);
        }

        Assert.All(answers.Take(20), s => Assert.Equal(HttpStatusCode.Gone, s));
        Assert.All(answers.Skip(20), s => Assert.Equal(HttpStatusCode.TooManyRequests, s));
    }

    [Fact]
    public async Task The_database_holds_no_link_that_opens()
    {
        var token = await Invite();

        using var file = _site.Database.Connect();
        var kept = (byte[])file.Value("SELECT token_hash FROM invitation")!;

        Assert.Equal(Secret.HashOf(token.Text), kept);
    }

    [Fact]
    public async Task Two_people_cannot_have_one_sign_in_name_however_it_is_written()
    {
        await Invite();

        var refused = await Assert.ThrowsAsync<Refused>(() =>
            _site.With(
                (Invitations i) =>
                    i.Make(new Subject(ActorKind.Staff, Rowan.Id), Door.NameOf(_worker).ToUpperInvariant(), null)
            )
        );

        Assert.Equal("SignInName", Assert.Single(refused.Problems).Field);
    }

    [Fact]
    public async Task Who_lost_a_way_in_gets_another_and_the_old_ones_and_all_sessions_are_gone()
    {
        var (inside, passkey) = await _site.WithPasskey(_worker);
        using var elsewhere = await _site.As(_worker);

        var token = await _site.With((Invitations i) => i.GiveNewWayIn(Worker, Rowan.Id));

        Assert.Equal("/sign-in", (await inside.Get("/account")).Path.Split('?')[0]);
        Assert.Equal("/sign-in", (await elsewhere.Get("/account")).Path.Split('?')[0]);
        var again = await inside.Show(await inside.Get("/sign-in"), passkey);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        var (visitor, choose) = await _site.Open(token);
        using var fresh = new SoftPasskey(_site.Address);
        Assert.True(Door.IsIn(await visitor.Make(choose, fresh)));
        visitor.Dispose();
        inside.Dispose();
        passkey.Dispose();
    }

    [Fact]
    public async Task A_lost_password_and_its_codes_open_nothing_after_a_new_way_in_was_given()
    {
        var (inside, secret) = await _site.WithPassword(_worker);
        inside.Dispose();
        using var thief = _site.Stranger();
        _site.World.Clock.Advance(TimeSpan.FromMinutes(1));
        var waiting = await thief.Write(Door.NameOf(_worker), Door.Password);

        await _site.With((Invitations i) => i.GiveNewWayIn(Worker, Rowan.Id));

        Assert.Equal("Sign in", (await thief.Code(waiting, _site.CodeOf(secret))).Heading);
        Assert.Equal(
            HttpStatusCode.UnprocessableEntity,
            (await thief.Write(Door.NameOf(_worker), Door.Password)).Status
        );
    }

    [Fact]
    public async Task Both_are_told_once()
    {
        var (manager, managersKey) = await _site.WithPasskey(Rowan);
        var (inside, passkey) = await _site.WithPasskey(_worker);
        inside.Dispose();
        passkey.Dispose();

        var token = await _site.With((Invitations i) => i.GiveNewWayIn(Worker, Rowan.Id));
        var (visitor, choose) = await _site.Open(token);
        using var fresh = new SoftPasskey(_site.Address);
        var told = await visitor.Make(choose, fresh);

        Assert.Contains("Rowan Hale gave you a new way in", told.Main);
        Assert.Contains("If you did not ask for it, tell Rowan Hale", told.Main);
        Assert.DoesNotContain("gave you a new way in", (await visitor.Get("/")).Main);
        var toldToo = await manager.Show(await manager.Get("/sign-in"), managersKey);
        Assert.Contains("you gave Siân Prys a new way in", toldToo.Main);
        Assert.DoesNotContain("a new way in", (await manager.Get("/")).Main);
        visitor.Dispose();
        manager.Dispose();
        managersKey.Dispose();
    }

    [Fact]
    public async Task Whoever_has_a_way_in_gets_no_other_beside_it_of_which_they_are_not_told()
    {
        var (inside, passkey) = await _site.WithPasskey(_worker);

        var refused = await Assert.ThrowsAsync<Refused>(Invite);

        Assert.StartsWith("They have a way in already.", Assert.Single(refused.Problems).Sentence);
        Assert.Equal("/account", (await inside.Get("/account")).Path);
        inside.Dispose();
        passkey.Dispose();
    }

    [Fact]
    public async Task Whoever_has_left_is_let_in_by_no_link()
    {
        var token = await Invite();
        using (var file = _site.Database.Connect())
        {
            file.Run("UPDATE staff_member SET left_on = '2026-01-14' WHERE name = 'Siân Prys'");
        }

        using var visitor = _site.Stranger();

        Assert.Equal(HttpStatusCode.Gone, (await visitor.Get($"/welcome/{token.Text}")).Status);
        Assert.Equal("/sign-in", (await visitor.Get("/way-in")).Path.Split('?')[0]);
    }

    [Fact]
    public async Task Choosing_a_way_in_has_to_be_done_within_the_hour()
    {
        var (visitor, _) = await _site.Open(await Invite());
        _site.World.Clock.Advance(TimeSpan.FromMinutes(31));

        Assert.Equal("/sign-in", (await visitor.Get("/way-in")).Path.Split('?')[0]);
        visitor.Dispose();
    }

    [Fact]
    public async Task A_wrong_code_keeps_the_square_that_the_app_has_already_looked_at()
    {
        var (visitor, choose) = await _site.Open(await Invite());

        var again = await visitor.Send(
            choose,
            "form[action='/way-in']",
            Fields.Of(("NewPassword", Door.Password), ("NewCode", "000000"))
        );

        Assert.Contains("That code is not right", again.Problem("NewCode"));
        Assert.Equal(Door.SecretOn(choose), Door.SecretOn(again));
        visitor.Dispose();
    }

    private Task<Secret> Invite() => _site.With((Invitations i) => i.Make(Worker, Door.NameOf(_worker), Rowan.Id));
}

using System.Net;
using AngleSharp.Dom;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.TestKit;
using Goldthread.Web.Security;
using Goldthread.Web.Tests.Forms;

namespace Goldthread.Web.Tests.Security.SignIn;

/// <summary>A person's own way in: picture and PIN on a prepared device, or a passkey on their own.</summary>
public sealed class PictureTests : IAsyncLifetime
{
    private Site _site = null!;
    private Person _maya = null!;
    private string _told = "";

    public async Task InitializeAsync()
    {
        _site = await Site.Open(pretend: false);
        _maya = await _site.World.AddPerson("Maya Okafor");
        var keyWorker = await _site.World.Hire("Idris Bell", Job.KeyWorker);
        await _site.World.LetPlanWith(keyWorker, _maya);
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task On_a_prepared_device_they_point_at_themself_write_their_pin_and_are_greeted()
    {
        using var tablet = await Prepared("2580");

        var who = await tablet.Get("/sign-in/picture");
        Assert.Equal("Who are you?", who.Heading);
        Assert.Contains("Maya", who.Main);
        var me = await Write(tablet, "2580");

        Assert.Equal("/me", me.Path);
        Assert.Contains("Hello, Maya", me.Heading);
        Assert.Contains("Idris is your key worker", me.Main);
    }

    [Fact]
    public async Task It_opens_their_greeting_and_nothing_else()
    {
        using var tablet = await Prepared("2580");
        await Write(tablet, "2580");

        foreach (
            var path in new[]
            {
                "/people",
                $"/people/{_maya.Id}",
                $"/people/{_maya.Id}/needs",
                "/account",
                "/account/passkeys",
                "/step-up",
                "/way-in",
                "/reviews",
            }
        )
        {
            var page = await tablet.Get(path);
            Assert.True(page.Heading is "Sign in" || page.Status == HttpStatusCode.NotFound, $"{path}: {page.Heading}");
        }

        Assert.Equal("/me", (await tablet.Get("/")).Path);
    }

    [Fact]
    public async Task A_device_that_nobody_prepared_shows_nobody()
    {
        using var prepared = await Prepared("2580");
        using var other = _site.Stranger();

        var who = await other.Get("/sign-in/picture");

        Assert.Contains("does not know you yet", who.Main);
        Assert.DoesNotContain("Maya", who.Html.DocumentElement.TextContent);
    }

    [Fact]
    public async Task After_five_wrong_pins_the_right_one_waits_an_hour()
    {
        using var tablet = await Prepared("2580");
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Write(tablet, $"10{i}7")).Status);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await Write(tablet, "2580")).Status);
        _site.World.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal("/me", (await Write(tablet, "2580")).Path);
    }

    [Fact]
    public async Task A_person_who_was_not_prepared_on_this_device_cannot_be_pointed_at()
    {
        using var tablet = await Prepared("2580");
        var bo = await _site.World.AddPerson("Bo Lindqvist");
        var account = await _site.With((Accounts a) => a.Make(new Subject(ActorKind.Person, bo.Id), null));
        await _site.With(
            async (Accounts a) =>
            {
                await a.UsePin((await a.Of(account.Id))!, "2580", _site.World.Manager.Id);
                return true;
            }
        );
        var form = await tablet.Get(
            (await tablet.Get("/sign-in/picture")).Html.QuerySelector(".portraits a")!.GetAttribute("href")!
        );

        var page = await tablet.Send(form, typed: Fields.Of(("Person", account.Id.ToString()), ("Pin", "2580")));

        Assert.Equal("Who are you?", page.Heading);
    }

    [Theory]
    [InlineData("")]
    [InlineData("123")]
    [InlineData("1234567")]
    [InlineData("12a4")]
    [InlineData("1111")]
    public async Task A_pin_that_will_not_do_is_refused(string pin)
    {
        using var staff = await _site.As(_site.World.Manager);

        var again = await staff.Send(
            await staff.Get($"/people/{_maya.Id}/way-in"),
            "form[action$='Pin']",
            Fields.Of(("Pin", pin))
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains("four to six digits", again.Problem("Pin"));
    }

    [Fact]
    public async Task When_no_device_may_let_them_in_any_more_none_does()
    {
        using var tablet = await Prepared("2580");
        await Write(tablet, "2580");
        using var staff = await _site.As(_site.World.Manager);

        await staff.Send(await staff.Get($"/people/{_maya.Id}/way-in"), "form[action$='Forget']");

        Assert.Equal("Sign in", (await tablet.Get("/me")).Heading);
        Assert.DoesNotContain("Maya", (await tablet.Get("/sign-in/picture")).Main);
    }

    [Fact]
    public async Task With_a_link_they_make_a_passkey_on_their_own_device()
    {
        using var staff = await _site.As(_site.World.Manager);
        var made = await staff.Send(await staff.Get($"/people/{_maya.Id}/way-in"), "form[action$='Link']");
        var link = new Uri(made.Html.QuerySelector(".letters")!.TextContent);
        using var own = _site.Stranger();
        using var passkey = new SoftPasskey(_site.Address);

        var choose = await own.Send(await own.Get(link.PathAndQuery));
        Assert.Empty(choose.Html.QuerySelectorAll("[type=password]"));
        var me = await own.Make(choose, passkey);

        Assert.Equal("/me", me.Path);
        Assert.Contains("Hello, Maya", me.Heading);
        Assert.Equal(HttpStatusCode.NotFound, (await own.Get($"/people/{_maya.Id}/details")).Status);
    }

    [Fact]
    public async Task Whose_device_is_lost_gets_a_new_way_in_and_nothing_of_the_old_opens_any_more()
    {
        using var tablet = await Prepared("2580");
        using var staff = await _site.As(_site.World.Manager);
        var (lost, passkey) = await Own(staff);
        Assert.Equal("/me", (await lost.Get("/me")).Path);

        var (found, fresh) = await Own(staff);

        Assert.Contains("Rowan Hale gave you a new way in", _told);
        Assert.Equal("Sign in", (await lost.Get("/me")).Heading);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await lost.Show(await lost.Get("/sign-in"), passkey)).Status);
        Assert.DoesNotContain("Maya", (await tablet.Get("/sign-in/picture")).Main);
        foreach (var one in new IDisposable[] { lost, passkey, found, fresh })
        {
            one.Dispose();
        }
    }

    [Fact]
    public async Task After_a_death_nobody_comes_in_as_them_and_their_picture_is_gone()
    {
        using var tablet = await Prepared("2580");
        using var staff = await _site.As(_site.World.Manager);
        var (own, passkey) = await Own(staff);

        await _site.World.NoteWhere(_maya, new Stay(WhereaboutsKind.Died, _site.World.Today));

        Assert.Equal("Sign in", (await own.Get("/me")).Heading);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await own.Show(await own.Get("/sign-in"), passkey)).Status);
        Assert.DoesNotContain("Maya", (await tablet.Get("/sign-in/picture")).Main);
        own.Dispose();
        passkey.Dispose();
    }

    // With a link that was just made, a passkey on a device of their own.
    private async Task<(Visitor Own, SoftPasskey Passkey)> Own(Visitor staff)
    {
        var made = await staff.Send(await staff.Get($"/people/{_maya.Id}/way-in"), "form[action$='Link']");
        var link = new Uri(made.Html.QuerySelector(".letters")!.TextContent);
        var (own, passkey) = (_site.Stranger(), new SoftPasskey(_site.Address));
        var me = await own.Make(await own.Send(await own.Get(link.PathAndQuery)), passkey);
        _told = me.Html.Body!.TextContent;
        return (own, passkey);
    }

    private async Task<Visitor> Prepared(string pin)
    {
        var tablet = await _site.As(_site.World.Manager);
        var saved = await tablet.Send(
            await tablet.Get($"/people/{_maya.Id}/way-in"),
            "form[action$='Pin']",
            Fields.Of(("Pin", pin))
        );
        Assert.StartsWith("Saved", saved.Notice);
        await tablet.Send(saved, "header form");
        return tablet;
    }

    private static async Task<Answer> Write(Visitor tablet, string pin)
    {
        var who = await tablet.Get("/sign-in/picture");
        var form = await tablet.Get(who.Html.QuerySelector(".portraits a")!.GetAttribute("href")!);
        return await tablet.Send(form, typed: Fields.Of(("Pin", pin)));
    }
}

using System.Net;
using Goldthread.Staff;
using Goldthread.TestKit;
using Goldthread.Web.Security;
using Goldthread.Web.Tests.Forms;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Tests.Security.SignIn;

/// <summary>Passkeys, with an authenticator made of software.</summary>
public sealed class PasskeyTests : IAsyncLifetime
{
    private Site _site = null!;

    private Actor Rowan => _site.World.Manager;

    public async Task InitializeAsync() => _site = await Site.Open(pretend: false);

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_passkey_leads_from_the_door_to_the_first_page_in_three_requests()
    {
        var (first, passkey) = await _site.WithPasskey(Rowan);
        first.Dispose();
        using var visitor = _site.Stranger();

        var door = await visitor.Get("/sign-in"); // one
        var inside = await visitor.Show(door, passkey); // two, and three where it leads

        Assert.Equal("Hello, Rowan", inside.Heading);
        Assert.Equal("/", inside.Path);
        passkey.Dispose();
    }

    [Theory]
    [InlineData("https://localhost.evil.example")]
    [InlineData("http://evil.example")]
    [InlineData("http://localhost:1")]
    [InlineData("null")]
    public async Task A_passkey_from_another_origin_is_refused(string origin)
    {
        var (first, passkey) = await _site.WithPasskey(Rowan);
        first.Dispose();
        using var visitor = _site.Stranger();
        passkey.Origin = origin;

        await IsRefused(visitor, passkey);
        passkey.Dispose();
    }

    [Fact]
    public async Task A_passkey_bound_to_another_name_is_refused()
    {
        var (first, passkey) = await _site.WithPasskey(Rowan);
        first.Dispose();
        using var visitor = _site.Stranger();
        passkey.BoundTo = "evil.example";

        await IsRefused(visitor, passkey);
        passkey.Dispose();
    }

    [Fact]
    public async Task A_passkey_asked_for_inside_another_sites_page_is_refused()
    {
        var (first, passkey) = await _site.WithPasskey(Rowan);
        first.Dispose();
        using var visitor = _site.Stranger();
        passkey.CrossOrigin = true;

        await IsRefused(visitor, passkey);
        passkey.Dispose();
    }

    [Fact]
    public async Task A_passkey_that_did_not_ask_for_a_finger_a_face_or_a_pin_is_refused()
    {
        var (first, passkey) = await _site.WithPasskey(Rowan);
        first.Dispose();
        using var visitor = _site.Stranger();
        passkey.Verifies = false;

        await IsRefused(visitor, passkey);
        passkey.Dispose();
    }

    [Fact]
    public async Task A_passkey_whose_count_does_not_go_up_is_a_copy_and_is_refused()
    {
        var (first, passkey) = await _site.WithPasskey(Rowan);
        first.Dispose();
        using var visitor = _site.Stranger();
        passkey.Count = 10;
        Assert.True(Door.IsIn(await visitor.Show(await visitor.Get("/sign-in"), passkey)));

        using var copy = _site.Stranger();
        passkey.Count = 10;
        await IsRefused(copy, passkey);
        passkey.Count = 3;
        await IsRefused(copy, passkey);
        passkey.Dispose();
    }

    [Fact]
    public async Task An_answer_cannot_be_sent_twice_and_does_not_fit_another_question()
    {
        var (first, passkey) = await _site.WithPasskey(Rowan);
        first.Dispose();
        using var visitor = _site.Stranger();
        using var thief = _site.Stranger();
        var door = await visitor.Get("/sign-in");
        var answer = passkey.Answer(Door.OptionsOn(door));
        var (_, sent) = Visitor.Filled(door, Door.PasskeyForm, Fields.Of(("Credential", answer)));
        Assert.True(Door.IsIn(await visitor.Send(door, Door.PasskeyForm, Fields.Of(("Credential", answer)))));

        var other = await thief.Get("/sign-in");
        var replayed = await thief.Send(
            other,
            Door.PasskeyForm,
            Fields.Of(("Credential", answer), ("State", sent.Single(f => f.Key == "State").Value))
        );
        var elsewhere = await thief.Send(other, Door.PasskeyForm, Fields.Of(("Credential", answer)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, replayed.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, elsewhere.Status);
        passkey.Dispose();
    }

    [Fact]
    public async Task A_question_is_too_old_after_ten_minutes()
    {
        var (first, passkey) = await _site.WithPasskey(Rowan);
        first.Dispose();
        using var visitor = _site.Stranger();
        var door = await visitor.Get("/sign-in");
        _site.World.Clock.Advance(TimeSpan.FromMinutes(10));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.Show(door, passkey)).Status);
        passkey.Dispose();
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{}}")]
    public async Task Whatever_else_is_sent_for_an_answer_is_refused_plainly(string answer)
    {
        using var visitor = _site.Stranger();

        var again = await visitor.Send(
            await visitor.Get("/sign-in"),
            Door.PasskeyForm,
            Fields.Of(("Credential", answer))
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains("opens nothing here", Assert.Single(again.Summary).Sentence);
    }

    [Fact]
    public async Task A_passkey_cannot_be_made_from_another_origin_or_for_another_name()
    {
        var (visitor, page) = await _site.Welcome(Rowan);
        using var elsewhere = new SoftPasskey("https://evil.example");
        using var bound = new SoftPasskey(_site.Address) { BoundTo = "evil.example" };

        var one = await visitor.Make(page, elsewhere);
        var two = await visitor.Make(one, bound);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, one.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, two.Status);
        Assert.False(await _site.With((SignInDb db) => db.Passkeys.AnyAsync()));
        visitor.Dispose();
    }

    [Fact]
    public async Task A_second_passkey_is_added_and_the_first_removed_but_never_the_last()
    {
        var (visitor, first) = await _site.WithPasskey(Rowan);
        using var second = new SoftPasskey(_site.Address);

        var only = await visitor.Send(await visitor.Get("/account/passkeys"), "form[action$='Remove']");
        Assert.Contains("your only way in", Assert.Single(only.Summary).Sentence);
        // The first stands first, being older.
        _site.World.Clock.Advance(TimeSpan.FromMinutes(1));
        var added = await visitor.Make(await visitor.Get("/account/passkeys"), second);
        Assert.Equal("/account", added.Path);
        var removed = await visitor.Send(await visitor.Get("/account/passkeys"), "form[action$='Remove']");
        Assert.StartsWith("Removed", removed.Notice);

        using var other = _site.Stranger();
        await IsRefused(other, first);
        Assert.True(Door.IsIn(await other.Show(await other.Get("/sign-in"), second)));
        visitor.Dispose();
        first.Dispose();
    }

    private async Task IsRefused(Visitor visitor, SoftPasskey passkey)
    {
        var again = await visitor.Show(await visitor.Get("/sign-in"), passkey);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains("opens nothing here", Assert.Single(again.Summary).Sentence);
        Assert.Null(visitor.Cookie("goldthread"));
        Assert.Equal("Sign in", (await visitor.Get("/people")).Heading);
    }
}

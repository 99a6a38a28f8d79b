using System.Net;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.TestKit;
using Goldthread.Web.Security;
using Goldthread.Web.Tests.Forms;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Tests.Security.SignIn;

/// <summary>Showing again that it is them, and coming back to what was being written.</summary>
public sealed class StepUpTests : IAsyncLifetime
{
    private Site _site = null!;

    private Actor Rowan => _site.World.Manager;
    private FakeClock Clock => _site.World.Clock;

    public async Task InitializeAsync() => _site = await Site.Open(pretend: false);

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Ways_in_are_changed_only_by_who_has_shown_it_in_the_last_ten_minutes()
    {
        var (visitor, passkey) = await _site.WithPasskey(Rowan);
        Assert.Equal("/account/passkeys", (await visitor.Get("/account/passkeys")).Path);
        var open = await visitor.Get("/account/passkeys");

        Clock.Advance(TimeSpan.FromMinutes(10));

        var asked = await visitor.Get("/account/passkeys");
        Assert.Equal("Confirm that it is you", asked.Heading);
        using var second = new SoftPasskey(_site.Address);
        Assert.Equal("Confirm that it is you", (await visitor.Make(open, second)).Heading);
        Assert.Equal(1, await _site.With((SignInDb db) => db.Passkeys.CountAsync()));
        Assert.Equal("/account/passkeys", (await visitor.Show(asked, passkey)).Path);
        visitor.Dispose();
        passkey.Dispose();
    }

    [Fact]
    public async Task Nobody_is_opened_in_an_emergency_by_a_screen_that_was_left_alone()
    {
        using var visitor = await _site.As(Rowan);
        Assert.Equal("/emergency", (await visitor.Get("/emergency")).Path);

        Clock.Advance(TimeSpan.FromMinutes(10));

        Assert.Equal("Confirm that it is you", (await visitor.Get("/emergency")).Heading);
    }

    [Fact]
    public async Task A_password_and_a_code_confirm_as_well_and_wrong_ones_do_not()
    {
        var (visitor, secret) = await _site.WithPassword(Rowan);
        Clock.Advance(TimeSpan.FromMinutes(11));
        var asked = await visitor.Get("/account/password");

        var again = await visitor.Send(
            asked,
            "form[action='/step-up']",
            Fields.Of(("Password", Door.Password), ("Code", "000000"))
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Equal("Confirm that it is you", (await visitor.Get("/account/password")).Heading);
        var there = await visitor.Send(
            again,
            "form[action='/step-up']",
            Fields.Of(("Password", Door.Password), ("Code", _site.CodeOf(secret)))
        );

        Assert.Equal("/account/password", there.Path);
        visitor.Dispose();
    }

    [Fact]
    public async Task Only_ones_own_passkey_confirms()
    {
        var worker = await _site.World.Hire("Siân Prys");
        var (theirs, passkeyOfTheirs) = await _site.WithPasskey(worker);
        var (visitor, passkey) = await _site.WithPasskey(Rowan);
        Clock.Advance(TimeSpan.FromMinutes(11));

        var refused = await visitor.Show(await visitor.Get("/account/passkeys"), passkeyOfTheirs);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        theirs.Dispose();
        visitor.Dispose();
        passkey.Dispose();
        passkeyOfTheirs.Dispose();
    }

    [Fact]
    public async Task A_new_password_counts_at_once_and_ends_every_other_session()
    {
        var (visitor, secret) = await _site.WithPassword(Rowan);
        using var elsewhere = await _site.As(Rowan);
        const string Next = "harbour biscuit feather monday";

        var saved = await visitor.Send(
            await visitor.Get("/account/password"),
            "form[action$='handler=Password']",
            Fields.Of(("NewPassword", Next))
        );

        Assert.StartsWith("Saved", saved.Notice);
        Assert.Equal("/sign-in", (await elsewhere.Get("/account")).Path.Split('?')[0]);
        Clock.Advance(TimeSpan.FromMinutes(1));
        using var later = _site.Stranger();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await later.Write(Door.NameOf(Rowan), Door.Password)).Status);
        Assert.True(Door.IsIn(await later.Code(await later.Write(Door.NameOf(Rowan), Next), _site.CodeOf(secret))));
        visitor.Dispose();
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("evil.example")]
    [InlineData("/sign-out")]
    public async Task Nobody_is_led_on_to_another_site(string address)
    {
        var (first, passkey) = await _site.WithPasskey(Rowan);
        first.Dispose();
        using var visitor = _site.Stranger();

        var door = await visitor.Get("/sign-in?then=" + Uri.EscapeDataString(address));
        var inside = await visitor.Show(door, passkey);

        Assert.Equal(HttpStatusCode.OK, inside.Status);
        Assert.Equal("/", inside.Path);
        passkey.Dispose();
    }

    [Fact]
    public async Task What_was_written_while_the_session_ran_out_is_shown_again_after_signing_in_and_saved_then()
    {
        var (visitor, passkey) = await _site.WithPasskey(Rowan);
        var maya = await _site.World.AddPerson("Maya Okafor");
        var form = await visitor.Get($"/people/{maya.Id}/needs");
        Clock.Advance(TimeSpan.FromMinutes(20));

        var door = await visitor.Send(
            form,
            "main form:has([name=Words])",
            Fields.Of(("Words", "Help with hot water."))
        );
        Assert.Equal("Sign in", door.Heading);
        Assert.Contains("What you wrote is kept", door.Main);
        Assert.Equal(0, await _site.World.Count<Need>());
        var back = await visitor.Show(door, passkey);

        Assert.Equal("Help with hot water.", back.Typed("Words"));
        Assert.Contains("save it again", back.Main);
        Assert.Equal(0, await _site.World.Count<Need>());
        var saved = await visitor.Send(back, "main form:has([name=Words])");
        Assert.Equal(1, await _site.World.Count<Need>());
        Assert.Contains("Help with hot water.", saved.Main);
        Assert.Equal(0, await _site.With((SignInDb db) => db.KeptForms.CountAsync()));
        visitor.Dispose();
        passkey.Dispose();
    }

    [Fact]
    public async Task Another_account_that_signs_in_there_does_not_see_it()
    {
        var (visitor, passkey) = await _site.WithPasskey(Rowan);
        var other = await _site.World.Hire("Ines Duarte", Job.RegisteredManager);
        await _site.World.LetManage(other, _site.World.Home);
        var (theirs, otherKey) = await _site.WithPasskey(other);
        theirs.Dispose();
        var maya = await _site.World.AddPerson("Maya Okafor");
        var form = await visitor.Get($"/people/{maya.Id}/needs");
        Clock.Advance(TimeSpan.FromMinutes(20));
        var door = await visitor.Send(
            form,
            "main form:has([name=Words])",
            Fields.Of(("Words", "Help with hot water."))
        );

        var seen = await visitor.Show(door, otherKey);

        Assert.Equal(HttpStatusCode.OK, seen.Status);
        Assert.DoesNotContain("hot water", seen.Html.DocumentElement.OuterHtml);
        visitor.Dispose();
        passkey.Dispose();
        otherKey.Dispose();
    }

    [Fact]
    public async Task It_is_kept_sealed_for_half_an_hour_and_only_at_its_own_address()
    {
        var (visitor, passkey) = await _site.WithPasskey(Rowan);
        var maya = await _site.World.AddPerson("Maya Okafor");
        var bo = await _site.World.AddPerson("Bo Lindqvist");
        var form = await visitor.Get($"/people/{maya.Id}/needs");
        Clock.Advance(TimeSpan.FromMinutes(20));
        var door = await visitor.Send(
            form,
            "main form:has([name=Words])",
            Fields.Of(("Words", "Help with hot water."))
        );
        var kept = await _site.With((SignInDb db) => db.KeptForms.SingleAsync());
        // Long enough not to stand in sealed letters by chance.
        Assert.DoesNotContain("water", kept.Body, StringComparison.OrdinalIgnoreCase);

        var back = await visitor.Show(await visitor.Get("/sign-in"), passkey);
        Assert.True(Door.IsIn(back));
        var elsewhere = await visitor.Get($"/people/{bo.Id}/needs?kept={kept.Id}");
        Assert.DoesNotContain("hot water", elsewhere.Html.DocumentElement.OuterHtml);
        Clock.Advance(TimeSpan.FromMinutes(14));
        await visitor.Get("/people");
        Clock.Advance(TimeSpan.FromMinutes(14));
        await visitor.Get("/people");
        Clock.Advance(TimeSpan.FromMinutes(2));
        var late = await visitor.Get($"/people/{maya.Id}/needs?kept={kept.Id}");

        Assert.Equal(HttpStatusCode.OK, late.Status);
        Assert.DoesNotContain("hot water", late.Html.DocumentElement.OuterHtml);
        Assert.Contains("kept", door.Path);
        visitor.Dispose();
        passkey.Dispose();
    }
}

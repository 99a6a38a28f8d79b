using Goldthread.Staff;
using Goldthread.TestKit;
using Goldthread.Web.Security;
using Goldthread.Web.Tests.Forms;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Tests.Security.SignIn;

/// <summary>Logs tell what happened around signing in, by ids and codes; nothing that was typed ever reaches them.</summary>
public sealed class LogsTests
{
    [Fact]
    public async Task No_name_password_code_link_or_cookie_reaches_the_log_or_the_security_log()
    {
        using var log = new LogLines();
        await using var site = await Site.Open(pretend: false, change: s => s with { AlsoLogsTo = log });
        var canaries = await LiveAround(site);

        var lines = log.All.ToList();
        using var file = site.Database.Connect();
        lines.AddRange(file.Texts("SELECT what FROM security_event"));

        Assert.True(lines.Count > 20);
        Assert.Contains(lines, l => l.Contains(Happened.SignedInByPassword, StringComparison.Ordinal));
        Assert.All(canaries, c => Assert.DoesNotContain(lines, l => l.Contains(c, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task Each_thing_that_happens_is_written_down_with_whose_it_was()
    {
        await using var site = await Site.Open(pretend: false);
        await LiveAround(site);

        var happened = await site.With((SignInDb db) => db.Events.Select(e => e.What).Distinct().ToListAsync());

        Assert.Superset(
            new HashSet<string>
            {
                Happened.Invited,
                Happened.InvitationOpened,
                Happened.InvitationRefused,
                Happened.PasswordChanged,
                Happened.AppChanged,
                Happened.SignInRefused,
                Happened.CodeRefused,
                Happened.PasskeyRefused,
                Happened.SignedInByPassword,
                Happened.SignedOut,
                Happened.SteppedUp,
                Happened.TooManyTries,
            },
            happened.ToHashSet()
        );
        Assert.All(
            await site.With((SignInDb db) => db.Events.Where(e => e.What == Happened.SignedInByPassword).ToListAsync()),
            e => Assert.True(e.AccountId is not null && e.SessionId is not null)
        );
    }

    [Fact]
    public async Task Its_owner_reads_in_words_what_happened_lately()
    {
        await using var site = await Site.Open(pretend: false);
        await LiveAround(site);
        using var visitor = await site.As(site.World.Manager);

        var page = await visitor.Get("/account");

        Assert.Contains("Signed in with a password and a code", page.Main);
        Assert.Contains("A password was not right", page.Main);
        Assert.Contains("Sign-in name: Rowan.Hale@larch.example", page.Main);
    }

    private static async Task<IReadOnlyList<string>> LiveAround(Site site)
    {
        var rowan = site.World.Manager;
        var token = await site.With(
            (Invitations i) => i.Make(new Subject(ActorKind.Staff, rowan.Id), Door.NameOf(rowan), rowan.Id)
        );
        var (visitor, choose) = await site.Open(token);
        var secret = Door.SecretOn(choose);
        var typed = Fields.Of(("NewPassword", Door.Password), ("NewCode", site.CodeOf(secret)));
        await visitor.Send(choose, "form[action='/way-in']", typed);
        var cookie = visitor.Cookie("goldthread")!;
        await visitor.Get($"/welcome/{token.Text}");
        await visitor.Send(await visitor.Get("/people"), "header form");
        await visitor.Write(Door.NameOf(rowan), "canary of a wrong one");
        await visitor.Write("canary-name@larch.example", "canary of a wrong one");
        site.World.Clock.Advance(TimeSpan.FromMinutes(1));
        var code = await visitor.Write(Door.NameOf(rowan), Door.Password);
        await visitor.Code(code, "987654");
        await visitor.Code(code, site.CodeOf(secret));
        site.World.Clock.Advance(TimeSpan.FromMinutes(11));
        await visitor.Send(
            await visitor.Get("/account/password"),
            "form[action='/step-up']",
            Fields.Of(("Password", Door.Password), ("Code", site.CodeOf(secret)))
        );
        using var guesser = site.Stranger();
        using var passkey = new SoftPasskey("https://evil.example");
        await guesser.Show(await guesser.Get("/sign-in"), passkey);
        var page = await guesser.Get($"/welcome/{Secret.New().Text}");
        Assert.Equal(System.Net.HttpStatusCode.Gone, page.Status);
        await Reopen(site, token);
        for (var i = 0; i < 6; i++)
        {
            await guesser.Write("canary-name@larch.example", $"canary guess {i}");
        }

        visitor.Dispose();
        return ["canary", "Rowan", "larch.example", Door.Password, token.Text, secret, cookie, "987654", "lantern"];
    }

    // The button of a link that was opened before is pressed once more.
    private static async Task Reopen(Site site, Secret token)
    {
        using var second = site.Stranger();
        var door = await second.Get("/sign-out");
        var (_, fields) = Visitor.Filled(door);
        await second.Post($"/welcome/{token.Text}", fields);
    }
}

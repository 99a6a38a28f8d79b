using Goldthread.History;
using Goldthread.Staff;
using Goldthread.TestKit;
using Goldthread.Web.Security;
using Goldthread.Web.Tests.Forms;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Tests.Security.SignIn;

/// <summary>A session lives here and not in the browser: it ends when it should, wherever it is.</summary>
public sealed class SessionTests : IAsyncLifetime
{
    private Site _site = null!;

    private Actor Rowan => _site.World.Manager;
    private FakeClock Clock => _site.World.Clock;
    private Subject Subject => new(ActorKind.Staff, Rowan.Id);

    public async Task InitializeAsync() => _site = await Site.Open(pretend: false);

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task On_a_shared_computer_a_quarter_of_an_hour_of_quiet_ends_it()
    {
        using var visitor = await _site.As(Rowan);
        for (var i = 0; i < 4; i++)
        {
            Clock.Advance(TimeSpan.FromMinutes(14));
            Assert.True(await IsIn(visitor));
        }

        Clock.Advance(TimeSpan.FromMinutes(15));

        Assert.False(await IsIn(visitor));
    }

    [Fact]
    public async Task On_a_shared_computer_it_ends_after_twelve_hours_however_busy()
    {
        using var visitor = await _site.As(Rowan);
        for (var minutes = 10; minutes < 12 * 60; minutes += 10)
        {
            Clock.Advance(TimeSpan.FromMinutes(10));
            Assert.True(await IsIn(visitor));
        }

        Clock.Advance(TimeSpan.FromMinutes(10));

        Assert.False(await IsIn(visitor));
    }

    [Fact]
    public async Task On_ones_own_device_it_lasts_twelve_quiet_hours_and_seven_days()
    {
        using var visitor = _site.Stranger();
        await _site.SignIn(visitor, Subject, Assurance.Passkey, ownDevice: true);
        for (var hours = 11; hours < 7 * 24; hours += 11)
        {
            Clock.Advance(TimeSpan.FromHours(11));
            Assert.True(await IsIn(visitor));
        }

        Clock.Advance(TimeSpan.FromHours(11));
        Assert.False(await IsIn(visitor));

        await _site.SignIn(visitor, Subject, Assurance.Passkey, ownDevice: true);
        Clock.Advance(TimeSpan.FromHours(12));
        Assert.False(await IsIn(visitor));
    }

    [Fact]
    public async Task Whoever_leaves_is_out_on_the_next_request()
    {
        var worker = await _site.World.Hire("Siân Prys");
        using var visitor = await _site.As(worker);
        Assert.True(await IsIn(visitor));

        using (var file = _site.Database.Connect())
        {
            file.Run("UPDATE staff_member SET left_on = '2026-01-14' WHERE name = 'Siân Prys'");
        }

        Assert.False(await IsIn(visitor));
    }

    [Fact]
    public async Task Whose_time_is_over_signs_in_anew_when_it_is_made_longer()
    {
        var worker = await _site.World.Hire("Siân Prys");
        using var visitor = await _site.As(worker);
        SetEnd("'2026-01-13'");
        Assert.False(await IsIn(visitor));

        SetEnd("NULL");

        Assert.False(await IsIn(visitor));
        using var again = await _site.As(worker);
        Assert.True(await IsIn(again));
        void SetEnd(string day)
        {
            using var file = _site.Database.Connect();
            file.Run($"UPDATE staff_member SET ends_on = {day} WHERE name = 'Siân Prys'");
        }
    }

    [Fact]
    public async Task Whoever_is_shut_out_is_out_everywhere_at_once_and_letting_them_in_again_revives_nothing()
    {
        using var here = await _site.As(Rowan);
        using var there = await _site.As(Rowan);

        await _site.With((Accounts a) => Done(a.Disable(Subject, null)));
        Assert.False(await IsIn(here));
        Assert.False(await IsIn(there));

        await _site.With((Accounts a) => Done(a.Enable(Subject, null)));
        Assert.False(await IsIn(here));
        using var again = await _site.As(Rowan);
        Assert.True(await IsIn(again));
    }

    [Fact]
    public async Task An_account_that_is_shut_in_the_database_alone_opens_nothing_either()
    {
        using var visitor = await _site.As(Rowan);

        using (var file = _site.Database.Connect())
        {
            file.Run("UPDATE account SET disabled_at = 1");
        }

        Assert.False(await IsIn(visitor));
    }

    [Fact]
    public async Task Signing_in_gives_a_new_id_whatever_was_planted_before()
    {
        var (first, passkey) = await _site.WithPasskey(Rowan);
        first.Dispose();
        using var thief = await _site.As(await _site.World.Hire("Mallory Finch"));
        var planted = thief.Cookie("goldthread")!;
        using var victim = _site.Stranger();
        victim.Keep("goldthread", planted);

        Assert.True(Door.IsIn(await victim.Show(await victim.Get("/sign-in"), passkey)));

        Assert.NotEqual(planted, victim.Cookie("goldthread"));
        Assert.False(await IsIn(thief));
        passkey.Dispose();
    }

    [Fact]
    public async Task Confirming_gives_a_new_id_too()
    {
        var (visitor, passkey) = await _site.WithPasskey(Rowan);
        var before = visitor.Cookie("goldthread")!;
        Clock.Advance(TimeSpan.FromMinutes(11));

        await visitor.Show(await visitor.Get("/account/passkeys"), passkey);

        Assert.NotEqual(before, visitor.Cookie("goldthread"));
        using var old = _site.Stranger();
        old.Keep("goldthread", before);
        Assert.False(await IsIn(old));
        Assert.True(await IsIn(visitor));
        visitor.Dispose();
        passkey.Dispose();
    }

    [Fact]
    public async Task Signing_out_ends_it_here_and_for_whoever_copied_the_cookie()
    {
        using var visitor = await _site.As(Rowan);
        using var copy = _site.Stranger();
        copy.Keep("goldthread", visitor.Cookie("goldthread")!);
        Assert.True(await IsIn(copy));

        var left = await visitor.Send(await visitor.Get("/people"), "header form");

        Assert.Equal("You are signed out.", left.Notice);
        Assert.False(await IsIn(visitor));
        Assert.False(await IsIn(copy));
    }

    [Fact]
    public async Task The_cookie_is_a_random_id_and_the_database_holds_only_its_hash()
    {
        using var one = await _site.As(Rowan);
        using var two = await _site.As(Rowan);
        var cookie = one.Cookie("goldthread")!;

        Assert.Equal(43, cookie.Length);
        Assert.NotEqual(cookie, two.Cookie("goldthread"));
        var kept = await _site.With((SignInDb db) => db.Sessions.Select(s => s.IdHash).ToListAsync());
        Assert.Contains(kept, h => h.SequenceEqual(Secret.HashOf(cookie)));
        foreach (var forged in new[] { cookie[..^1] + (cookie[^1] == 'A' ? 'E' : 'A'), "", new string('x', 5000), "0" })
        {
            using var forger = _site.Stranger();
            forger.Keep("goldthread", forged);
            Assert.False(await IsIn(forger));
        }
    }

    [Fact]
    public async Task Another_session_is_ended_from_ones_own_page()
    {
        using var here = await _site.As(Rowan);
        using var there = await _site.As(Rowan);
        var page = await here.Get("/account");
        Assert.Contains("(this one)", page.Main);

        var ended = await here.Send(page, "form[action$='handler=End']");

        Assert.Equal("That session is over.", ended.Notice);
        Assert.False(await IsIn(there));
        Assert.True(await IsIn(here));
    }

    [Fact]
    public async Task Nobody_ends_the_session_of_another()
    {
        var worker = await _site.World.Hire("Siân Prys");
        using var theirs = await _site.As(worker);
        using var mine = await _site.As(Rowan);
        using var other = await _site.As(Rowan);
        var id = await _site.With((SignInDb db) => db.Sessions.SingleAsync(s => s.SubjectId == worker.Id));

        await mine.Send(
            await mine.Get("/account"),
            "form[action$='handler=End']",
            Fields.Of(("Session", id.Id.ToString()))
        );

        Assert.True(await IsIn(theirs));
    }

    [Fact]
    public async Task That_it_is_in_use_is_written_down_once_a_minute()
    {
        using var visitor = await _site.As(Rowan);
        var begun = Clock.Now;

        Clock.Advance(TimeSpan.FromSeconds(59));
        await visitor.Get("/people");
        Assert.Equal(begun, await LastSeen());
        Clock.Advance(TimeSpan.FromSeconds(1));
        await visitor.Get("/people");

        Assert.Equal(Clock.Now, await LastSeen());
        Task<DateTimeOffset> LastSeen() =>
            _site.With((SignInDb db) => db.Sessions.Select(s => s.LastSeenAt).SingleAsync());
    }

    [Fact]
    public async Task Whoever_has_no_session_is_asked_who_they_are_and_then_led_on()
    {
        var (first, passkey) = await _site.WithPasskey(Rowan);
        first.Dispose();
        using var visitor = _site.Stranger();

        var door = await visitor.Get("/people?find=maya");
        Assert.Equal("/sign-in?then=%2Fpeople%3Ffind%3Dmaya", door.Path);
        var there = await visitor.Show(door, passkey);

        Assert.Equal("/people?find=maya", there.Path);
        passkey.Dispose();
    }

    private static async Task<bool> IsIn(Visitor visitor) => (await visitor.Get("/people")).Path == "/people";

    private static async Task<bool> Done(Task task)
    {
        await task;
        return true;
    }
}

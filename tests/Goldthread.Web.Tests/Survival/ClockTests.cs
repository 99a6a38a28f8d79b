using System.Net;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.TestKit;
using Goldthread.TestKit.Survival;
using Goldthread.Verify;
using Goldthread.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Tests.Survival;

/// <summary>The clock of the machine is set back, or was years ahead: time goes on, and what had ended stays ended.</summary>
public sealed class ClockTests : IAsyncLifetime, IDisposable
{
    private readonly LogLines _log = new();
    private Site _site = null!;
    private Person _maya = null!;

    private FakeClock Clock => _site.World.Clock;

    public async Task InitializeAsync()
    {
        _site = await Site.Open(pretend: false, change: s => s with { AlsoLogsTo = _log });
        _maya = await _site.World.AddPerson("Maya Okafor");
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    public void Dispose() => _log.Dispose();

    [Fact]
    public async Task Set_back_an_hour_records_keep_their_order_their_ids_and_their_history_and_it_is_told()
    {
        using var manager = await _site.As(_site.World.Manager);
        var first = await Record(manager, "First.");
        Clock.Advance(TimeSpan.FromMinutes(10));
        Clock.Jump(TimeSpan.FromHours(-1));
        var form = await manager.Get($"/people/{_maya.Id}/record?other=true");
        var typed = Forms.Fields.Of(("Note", "Second."));
        var second = (await manager.Send(form, typed: typed)).Path;
        Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(second, (await manager.Send(form, typed: typed)).Path);
        var third = await Record(manager, "Third.");

        Assert.Equal(3, new[] { first, second, third }.Distinct().Count());
        using var connection = _site.Database.Connect();
        var entries = connection.Rows("SELECT id, at, what FROM history WHERE person_id IS NOT NULL ORDER BY seq");
        var records = entries.Where(e => e[2] is "record.written").Select(e => Served.IdOf(e[0]));
        Assert.Equal(new[] { first, second, third }.Select(IdIn), records);
        var times = entries.Select(e => (long)e[1]!).ToList();
        Assert.Equal(times.Order(), times);
        Assert.Equal(Outcome.Sound, _site.Database.Verify().Outcome);
        await IsNoted(Happened.ClockWentBack);
        Assert.Contains(_log.All, l => l.Contains("jumped by -60 minutes", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Set_back_an_hour_no_session_that_was_over_opens_anything_again()
    {
        using var manager = await _site.As(_site.World.Manager);
        Assert.True(await IsIn(manager));
        Clock.Advance(SessionTimes.Quiet(Assurance.Passkey, ownDevice: false));
        Assert.False(await IsIn(manager));

        Clock.Jump(TimeSpan.FromHours(-1));

        Assert.False(await IsIn(manager));
        Clock.Advance(TimeSpan.FromMinutes(50));
        Assert.False(await IsIn(manager));
    }

    [Fact]
    public async Task Set_back_an_hour_no_emergency_and_no_link_that_was_over_opens_anything_again()
    {
        var worker = await _site.World.Hire("Siân Prys");
        await OpenInEmergency(worker);
        using var inside = _site.Stranger();
        await _site.SignIn(inside, new Subject(ActorKind.Staff, worker.Id), Assurance.Passkey, ownDevice: true);
        var link = await _site.With(
            (Invitations i) => i.Make(new Subject(ActorKind.Staff, worker.Id), "s@x.example", null)
        );
        Assert.Equal(HttpStatusCode.OK, (await inside.Get($"/people/{_maya.Id}")).Status);
        using var stranger = _site.Stranger();
        var welcome = (await stranger.Get($"/welcome/{link.Text}")).Heading;
        Clock.Advance(TimeSpan.FromMinutes(61));
        Assert.Equal(HttpStatusCode.NotFound, (await inside.Get($"/people/{_maya.Id}")).Status);
        Clock.Jump(TimeSpan.FromMinutes(-30));
        Assert.Equal(HttpStatusCode.NotFound, (await inside.Get($"/people/{_maya.Id}")).Status);
        Clock.Advance(TimeSpan.FromHours(24));
        var over = (await stranger.Get($"/welcome/{link.Text}")).Heading;
        Assert.NotEqual(welcome, over);

        Clock.Jump(TimeSpan.FromMinutes(-90));

        Assert.Equal(over, (await stranger.Get($"/welcome/{link.Text}")).Heading);
    }

    [Fact]
    public async Task Years_ahead_and_back_again_no_session_of_that_time_lives_and_recording_goes_on()
    {
        using var before = await _site.As(_site.World.Manager);
        Clock.Jump(TimeSpan.FromDays(3 * 365));
        Assert.False(await IsIn(before));
        using var ahead = await _site.As(_site.World.Manager);
        Assert.True(await IsIn(ahead));
        await Record(ahead, "Written in a year to come.");

        Clock.Jump(TimeSpan.FromDays(-3 * 365));

        Assert.False(await IsIn(ahead));
        await IsNoted(Happened.ClockWentBack);
        await IsNoted(Happened.ClockWentForward);
        using var after = await _site.As(_site.World.Manager);
        await Record(after, "Written today.");
        Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.True(await IsIn(after));
        Assert.False(await IsIn(before));
        Assert.Equal(Outcome.Sound, _site.Database.Verify().Outcome);
    }

    private async Task OpenInEmergency(Actor worker)
    {
        var born = new DateOnly(1952, 2, 29);
        await _site.World.Run(
            _site.World.Manager,
            async (db, change) =>
                (await db.Person(change, Act.Plan, _maya.Id)).Rewrite(
                    change,
                    1,
                    new PersonFacts { Name = _maya.Name, BornOn = born }
                )
        );
        var facts = new EmergencyFacts
        {
            Name = _maya.Name,
            BornOn = born,
            Kind = EmergencyKind.Cover,
            Why = "Nobody else was there.",
        };
        await _site.World.Run(worker, (db, change) => db.OpenInEmergency(change, facts));
    }

    private async Task<string> Record(Visitor visitor, string note)
    {
        var form = await visitor.Get($"/people/{_maya.Id}/record?other=true");
        var saved = await visitor.Send(form, typed: Forms.Fields.Of(("Note", note)));
        Assert.True(saved.Notice is not null, string.Join("; ", saved.Summary));
        return saved.Path;
    }

    private static Guid IdIn(string path) => Guid.Parse(path.Split('/')[^1]);

    private async Task<bool> IsIn(Visitor visitor) =>
        (await visitor.Get($"/people/{_maya.Id}")).Path == $"/people/{_maya.Id}";

    private Task IsNoted(string what) =>
        Wait.Until(
            () => _site.With((SignInDb db) => db.Events.AnyAsync(e => e.What == what && e.AccountId == null)),
            () => $"The security log does not say {what}."
        );
}

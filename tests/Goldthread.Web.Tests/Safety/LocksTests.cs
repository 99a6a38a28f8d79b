using System.Net;
using Goldthread.Evidence;
using Goldthread.People;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.TestKit;
using Goldthread.Web.Tests.Forms;

namespace Goldthread.Web.Tests.Safety;

/// <summary>What is locked for safeguarding is as if it had never been written, but for those who look into it.</summary>
public sealed class LocksTests
{
    [Fact]
    public async Task Every_page_is_the_same_byte_for_byte_as_if_the_locked_records_had_never_been_written()
    {
        await using var home = new Home();
        await home.Begin();
        var before = await home.EveryPage(home.KeyWorker);
        var aboutBefore = await home.EveryPage(home.OtherManager);

        await home.WriteAndLock(about: home.OtherManager);

        Assert.Equal(before, await home.EveryPage(home.KeyWorker));
        Assert.Equal(aboutBefore, await home.EveryPage(home.OtherManager));
        Assert.NotEmpty(before);
        var seen = (await home.As(home.World.Manager).Get($"{home.Here}/incidents")).Main;
        Assert.Contains("Secret bruise", seen);
        Assert.Contains("Locked for safeguarding", seen);
    }

    [Fact]
    public async Task A_lead_for_the_whole_provider_sees_what_is_locked_about_the_manager_and_can_lock()
    {
        await using var home = new Home();
        await home.Begin();
        await home.WriteAndLock(about: home.World.Manager);

        Assert.DoesNotContain("Secret bruise", (await home.As(home.World.Manager).Get($"{home.Here}/incidents")).Main);
        Assert.DoesNotContain("Secret", (await home.As(home.World.Manager).Get($"{home.Here}/locks")).Main);
        var lead = home.As(home.Lead);
        Assert.Contains("Secret bruise", (await lead.Get($"{home.Here}/incidents")).Main);
        Assert.Contains("Secret bruise", (await lead.Get($"{home.Here}/locks")).Main);
        Assert.Contains("locked a record", (await lead.Get($"{home.Here}/history")).Main);
        Assert.DoesNotContain("locked a record", (await home.As(home.World.Manager).Get($"{home.Here}/history")).Main);

        var other = await home.World.Make(
            home.World.Manager,
            home.Maya,
            Act.Record,
            (c, p) => ContactLog.Write(c, p, Typed.Contact(), null)
        );
        var page = await lead.Get($"{home.Here}/locks/{other.Id}");
        var refused = await lead.Send(page);
        Assert.Equal("Write why it is locked.", refused.Problem("Why"));
        var done = await lead.Send(
            page,
            typed: Fields.Of(("Why", "About the manager."), ("About", home.World.Manager.Id.ToString()))
        );
        Assert.Equal($"{home.Here}/locks", done.Path);
        Assert.Contains("About Rowan Hale", done.Main);
        Assert.DoesNotContain(
            Typed.Contact().Said!,
            (await home.As(home.World.Manager).Get($"{home.Here}/contacts")).Main
        );
    }

    [Fact]
    public async Task It_is_opened_again_with_a_reason_and_then_everybody_finds_it()
    {
        await using var home = new Home();
        await home.Begin();
        await home.WriteAndLock(about: null);
        var manager = home.As(home.World.Manager);
        var page = await manager.Get($"{home.Here}/locks");

        var refused = await manager.Send(page);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Write why it may be seen again.", refused.Main);
        for (var i = 0; i < 3; i++)
        {
            page = await manager.Get($"{home.Here}/locks");
            await manager.Send(page, typed: Fields.Of(("LiftedWhy", "The enquiry is closed.")));
        }

        Assert.Contains("Secret bruise", (await home.As(home.KeyWorker).Get($"{home.Here}/incidents")).Main);
        Assert.Contains("recorded an incident", (await home.As(home.KeyWorker).Get($"{home.Here}/history")).Main);
        Assert.DoesNotContain("safeguarding lock", (await home.As(home.KeyWorker).Get($"{home.Here}/history")).Main);
    }

    [Fact]
    public async Task Who_may_not_look_into_safeguarding_finds_no_lock_and_cannot_make_or_open_one()
    {
        await using var home = new Home();
        await home.Begin();
        var incident = await home.World.Make(
            home.World.Manager,
            home.Maya,
            Act.Record,
            (c, p) => Incident.Write(c, p, Typed.Incident(home.World.Clock.Now))
        );
        var worker = home.As(home.KeyWorker);

        Assert.Equal(HttpStatusCode.NotFound, (await worker.Get($"{home.Here}/locks")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await worker.Get($"{home.Here}/locks/{incident.Id}")).Status);
        Assert.DoesNotContain("Lock for safeguarding", (await worker.Get($"{home.Here}/incidents")).Main);
        Assert.Contains(
            "Lock for safeguarding",
            (await home.As(home.World.Manager).Get($"{home.Here}/incidents")).Main
        );
    }

    [Fact]
    public async Task A_locked_risk_is_not_found_by_who_may_plan_and_is_not_counted_on_the_thread_or_at_the_gate()
    {
        await using var home = new Home();
        await home.Begin();
        var risk = await home.WriteAndLock(about: null);
        var worker = home.As(home.KeyWorker);

        Assert.Equal(
            HttpStatusCode.NotFound,
            (await worker.Get($"{home.Here}/goals/{home.GoalId}/risks/{risk.Id}")).Status
        );
        await Assert.ThrowsAsync<Goldthread.History.NotHere>(() =>
            home.World.Alter(home.KeyWorker, risk, Act.Plan, (c, r) => r.End(c, r.Version))
        );
        Assert.DoesNotContain("1 risk", (await worker.Get($"{home.Here}/goals/{home.GoalId}/check")).Main);
    }

    /// <summary>A home with a key worker, a second manager, a lead for the whole provider, and Maya.</summary>
    private sealed class Home : IAsyncDisposable
    {
        private readonly Dictionary<Guid, Visitor> _visitors = [];
        private Site _site = null!;
        private Goldthread.Goals.Goal _goal = null!;

        public World World => _site.World;
        public Person Maya { get; private set; } = null!;
        public Guid GoalId => _goal.Id;
        public Actor KeyWorker { get; private set; } = null!;
        public Actor OtherManager { get; private set; } = null!;
        public Actor Lead { get; private set; } = null!;
        public string Here => $"/people/{Maya.Id}";

        public async Task Begin()
        {
            _site = await Site.Open();
            Maya = await World.AddPerson();
            (_goal, _) = await World.StartGoal(Maya);
            KeyWorker = await World.Hire("Idris Bell", Job.KeyWorker);
            OtherManager = await World.Hire("Ines Duarte", Job.RegisteredManager);
            Lead = await World.Hire("Zed Quill", Job.QualityLead);
            await World.LetPlanWith(KeyWorker, Maya);
            await World.LetManage(OtherManager, World.Home);
            await World.LetAll(Lead, Relation.SafeguardingLead);
            foreach (var who in new[] { World.Manager, KeyWorker, OtherManager, Lead })
            {
                _visitors[who.Id] = await _site.As(who);
            }
        }

        public Visitor As(Actor who) => _visitors[who.Id];

        public async Task<Risk> WriteAndLock(Actor? about)
        {
            var incident = Typed.Incident(World.Clock.Now);
            incident.WhatHappened = "Secret bruise.";
            var contact = Typed.Contact();
            contact.Said = "Secret call.";
            var risk = Typed.Risk(World.Today);
            risk.What = "Secret risk.";
            await Close(await Make(Act.Record, (c, p) => Incident.Write(c, p, incident, GoalId)));
            await Close(await Make(Act.Record, (c, p) => ContactLog.Write(c, p, contact, GoalId)));
            var kept = await World.Note<Risk, Risk.Typed>(Maya, _goal, risk);
            await Close(kept);
            return kept;

            Task<T> Make<T>(Act act, Func<Goldthread.History.Change, Person, T> verb) =>
                World.Make(World.Manager, Maya, act, verb);

            Task Close(Goldthread.History.PersonRecord record) =>
                Make(Act.Safeguard, (c, p) => SafeguardingLock.Close(c, p, record, "A concern.", about?.Id));
        }

        /// <summary>Every page that somebody finds, without what differs with each request.</summary>
        public async Task<Dictionary<string, string>> EveryPage(Actor who)
        {
            var pages = new Dictionary<string, string>();
            var goal = $"{Here}/goals/{GoalId}";
            foreach (
                var path in new[]
                {
                    "/",
                    "/people",
                    "/people?find=secret",
                    "/reviews",
                    "/threads",
                    Here,
                    $"{Here}/incidents",
                    $"{Here}/incidents/pattern",
                    $"{Here}/contacts",
                    $"{Here}/records",
                    $"{Here}/history",
                    $"{Here}/locks",
                    goal,
                    $"{goal}/risks",
                    $"{goal}/check",
                    $"{goal}/thread",
                    $"{goal}/progress",
                    $"{goal}/reviews/hold",
                    $"{goal}/learning",
                }
            )
            {
                pages[path] = (await As(who).Get(path)).Whole();
            }

            return pages;
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var visitor in _visitors.Values)
            {
                visitor.Dispose();
            }

            await _site.DisposeAsync();
        }
    }
}

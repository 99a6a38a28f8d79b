using System.Net;
using Goldthread.Goals;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Support;
using Goldthread.TestKit;

namespace Goldthread.Web.Tests.Support;

/// <summary>A plan that changed is read again by those who work with it, and nobody is kept from recording meanwhile.</summary>
public sealed class UnderstoodTests
{
    private const string Ask = "The plan is new or has changed: read it";

    [Fact]
    public async Task A_worker_reads_the_plan_once_for_each_version_and_sees_what_is_new_in_it()
    {
        await using var site = await Site.Open();
        var world = site.World;
        var person = await world.AddPerson();
        var (goal, _) = await world.StartGoal(person);
        var worker = await world.Hire("Siân Prys");
        await world.LetSupport(worker, person);
        using var visitor = await site.As(worker);
        using var manager = await site.As(world.Manager);
        var here = $"/people/{person.Id}/goals/{goal.Id}/understood";
        // Who added the person plans with them, and is asked too.
        Assert.Contains(Ask, (await visitor.Get("/")).Main);
        Assert.Contains("0 of 2 colleagues", (await manager.Get(here)).Main);

        var answer = await visitor.Send(await visitor.Get(here), "main form", Nothing);

        Assert.Equal("Noted. Thank you for reading it.", answer.Notice);
        Assert.DoesNotContain(Ask, (await visitor.Get("/")).Main);
        Assert.Contains("1 of 2 colleagues", (await manager.Get(here)).Main);
        Assert.Null((await visitor.Get(here)).Html.QuerySelector("main form"));

        var step = await world.Note<SupportStep, SupportStep.Typed>(person, goal, Typed.Step());

        Assert.Contains(Ask, (await visitor.Get("/")).Main);
        Assert.Contains("New", (await visitor.Get(here)).Html.QuerySelector("main ol")!.TextContent);
        Assert.Contains("Read an earlier version", (await manager.Get(here)).Main);

        world.Clock.Advance(TimeSpan.FromMinutes(1));
        await visitor.Send(await visitor.Get(here), "main form", Nothing);
        var facts = step.Facts();
        facts.Words = "Wait; count to twenty.";
        await world.Alter(world.Manager, step, Act.Plan, (change, s) => s.Rewrite(change, s.Version, facts));

        Assert.Contains("Changed", (await visitor.Get(here)).Html.QuerySelector("main ol")!.TextContent);
    }

    [Fact]
    public async Task Whoever_reads_while_the_plan_changes_is_shown_it_as_it_is_and_says_it_of_that()
    {
        await using var site = await Site.Open();
        var world = site.World;
        var person = await world.AddPerson();
        var (goal, _) = await world.StartGoal(person);
        using var manager = await site.As(world.Manager);
        var here = $"/people/{person.Id}/goals/{goal.Id}/understood";
        var page = await manager.Get(here);
        await world.Note<SupportStep, SupportStep.Typed>(person, goal, Typed.Step());

        var refused = await manager.Send(page, "main form", Nothing);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("The plan changed while you were reading.", refused.Main);
        Assert.Contains("count to ten", refused.Main);
        Assert.Equal(0, await world.Count<PlanUnderstood>());
        Assert.NotNull((await manager.Send(refused, "main form", Nothing)).Notice);
    }

    [Fact]
    public async Task A_risk_that_is_locked_for_safeguarding_asks_nobody_to_read_again()
    {
        await using var site = await Site.Open();
        var world = site.World;
        var person = await world.AddPerson();
        var (goal, _) = await world.StartGoal(person);
        using var manager = await site.As(world.Manager);
        var here = $"/people/{person.Id}/goals/{goal.Id}/understood";
        await manager.Send(await manager.Get(here), "main form", Nothing);
        var risk = await world.Note<Risk, Risk.Typed>(person, goal, Typed.Risk(world.Today));
        Assert.NotNull((await manager.Get(here)).Html.QuerySelector("main form"));

        await world.Make(
            world.Manager,
            person,
            Act.Safeguard,
            (c, p) => SafeguardingLock.Close(c, p, risk, "A concern.", null)
        );

        Assert.Null((await manager.Get(here)).Html.QuerySelector("main form"));
    }

    private static readonly Dictionary<string, string?> Nothing = [];
}

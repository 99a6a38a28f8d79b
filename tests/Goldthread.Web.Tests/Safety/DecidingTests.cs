using Goldthread.Goals;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.TestKit;

namespace Goldthread.Web.Tests.Safety;

/// <summary>What is decided about safety stands where it matters.</summary>
public sealed class DecidingTests
{
    [Fact]
    public async Task A_restriction_stands_on_the_record_and_with_its_goal_and_past_its_end_on_today()
    {
        await using var site = await Site.Open();
        var world = site.World;
        var person = await world.AddPerson();
        var (goal, _) = await world.StartGoal(person);
        var restriction = await world.Note<Restriction, Restriction.Typed>(
            person,
            Typed.Restriction(world.Today, goal)
        );
        using var manager = await site.As(world.Manager);
        var here = $"/people/{person.Id}";

        Assert.Contains("Restriction in force", (await manager.Get($"{here}/record")).Main);
        Assert.Contains("Restriction in force", (await manager.Get($"{here}/goals/{goal.Id}")).Main);
        Assert.DoesNotContain("safety and consent", (await manager.Get("/")).Main);
        Assert.DoesNotContain("was to end", (await manager.Get(here)).Main);

        world.Clock.Advance(TimeSpan.FromDays(91));
        using var later = await site.As(world.Manager);

        Assert.Contains("Restriction past its end", (await later.Get($"{here}/record")).Main);
        Assert.Contains("Stop it, or decide anew.", (await later.Get("/")).Main);
        Assert.Contains("Stop it, or decide anew.", (await later.Get(here)).Main);

        await world.Alter(world.Manager, restriction, Act.Plan, (change, r) => r.End(change, r.Version));

        Assert.DoesNotContain("past its end", (await later.Get($"{here}/record")).Main);
        Assert.DoesNotContain("Stop it, or decide anew.", (await later.Get(here)).Main);
    }

    [Fact]
    public async Task A_consent_for_one_goal_that_is_taken_back_stops_that_goal_and_not_another()
    {
        await using var site = await Site.Open();
        var world = site.World;
        var person = await world.AddPerson();
        var (tea, _) = await world.StartGoal(person);
        var (river, _) = await world.StartGoal(person, "I want to walk to the river.");
        var facts = Typed.Consent(world.Today);
        facts.GoalId = tea.Id;
        await world.Note<Consent, Consent.Typed>(person, facts);
        using var manager = await site.As(world.Manager);
        var here = $"/people/{person.Id}";
        var page = await manager.Get($"{here}/safety/consents");

        var answer = await manager.Send(page, "main form[action*=Withdraw]", new Dictionary<string, string?>());

        Assert.Contains("It stops until", answer.Notice);
        Assert.Contains("Do not go on with it", (await manager.Get($"{here}/record?goal={tea.Id}")).Main);
        Assert.Contains("Do not go on with it", (await manager.Get($"{here}/goals/{tea.Id}")).Main);
        Assert.DoesNotContain("Do not go on with it", (await manager.Get($"{here}/record?goal={river.Id}")).Main);
        Assert.DoesNotContain("Do not go on with it", (await manager.Get($"{here}/goals/{river.Id}")).Main);
        Assert.Contains("was taken back on", (await manager.Get(here)).Main);
        Assert.Contains("was taken back on", (await manager.Get($"{here}/goals/{tea.Id}/thread")).Main);
        Assert.DoesNotContain("was taken back on", (await manager.Get($"{here}/goals/{river.Id}/thread")).Main);
        Assert.Contains("broken", (await manager.Get("/threads")).Main);
    }

    [Fact]
    public async Task Today_asks_for_the_goal_by_which_a_restriction_becomes_less_and_not_while_somebody_is_away()
    {
        await using var site = await Site.Open();
        var world = site.World;
        var person = await world.AddPerson();
        await world.Note<Restriction, Restriction.Typed>(person, Typed.Restriction(world.Today));
        using var manager = await site.As(world.Manager);

        Assert.Contains("No goal says how the restriction", (await manager.Get("/")).Main);

        await world.NoteWhere(
            person,
            new Goldthread.People.Stay(Goldthread.People.WhereaboutsKind.InHospital, world.Today)
        );

        Assert.DoesNotContain("No goal says how the restriction", (await manager.Get("/")).Main);
    }

    [Fact]
    public async Task A_support_worker_writes_down_a_use_and_reads_how_it_was_for_the_person()
    {
        await using var site = await Site.Open();
        var world = site.World;
        var person = await world.AddPerson();
        var restriction = await world.Note<Restriction, Restriction.Typed>(person, Typed.Restriction(world.Today));
        var worker = await world.Hire("Siân Prys");
        await world.LetSupport(worker, person);
        using var visitor = await site.As(worker);
        var form = await visitor.Get($"/people/{person.Id}/safety/uses/{restriction.Id}");

        var answer = await visitor.Send(
            form,
            "main form:has([name=Minutes])",
            new Dictionary<string, string?>
            {
                ["WhatDone"] = "The cooker stayed off.",
                ["Minutes"] = "5",
                ["BeforeIt"] = "She came down.",
                ["Tried"] = "Toast from the grill pan.",
                ["HowAfter"] = "Cross for a while.",
                ["PersonSays"] = "It is my kitchen.",
            }
        );

        Assert.Contains("It is my kitchen.", answer.Main);
        Assert.Contains("Nobody was hurt.", answer.Main);
        Assert.Contains("for 5 minutes", answer.Main);
    }

    [Fact]
    public async Task The_restriction_of_another_is_not_there_under_somebodys_address()
    {
        await using var site = await Site.Open();
        var world = site.World;
        var person = await world.AddPerson();
        var other = await world.AddPerson("Bo Lindqvist");
        var theirs = await world.Note<Restriction, Restriction.Typed>(other, Typed.Restriction(world.Today));
        using var manager = await site.As(world.Manager);

        var answer = await manager.Get($"/people/{person.Id}/safety/uses/{theirs.Id}");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.Status);
    }

    [Fact]
    public async Task Nothing_is_decided_for_somebody_who_can_decide()
    {
        await using var site = await Site.Open();
        var world = site.World;
        var person = await world.AddPerson();
        using var manager = await site.As(world.Manager);

        var page = await manager.Get($"/people/{person.Id}/safety/best-interests");

        Assert.Contains("so nothing is decided for them", page.Main);
    }
}

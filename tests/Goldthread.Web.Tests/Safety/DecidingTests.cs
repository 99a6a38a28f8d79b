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

    [Fact]
    public async Task Nobody_agrees_for_somebody_until_a_decision_about_this_goal_says_that_they_cannot()
    {
        await using var site = await Site.Open();
        var world = site.World;
        var person = await world.AddPerson();
        var (goal, _) = await world.StartGoal(person);
        using var manager = await site.As(world.Manager);
        var agree = $"/people/{person.Id}/goals/{goal.Id}/agree";
        var typed = new Dictionary<string, string?>
        {
            ["GivenBy"] = "Representative",
            ["GivenName"] = "Ada, deputy",
            ["How"] = "Signed it.",
        };
        await world.Note<CapacityDecision, CapacityDecision.Typed>(person, Typed.Lacking(world.Today));

        var refused = await manager.Send(await manager.Get(agree), "main form:not([action*=Withdraw])", typed);

        Assert.Contains("can decide this themselves", refused.Main);
        Assert.Equal("Ada, deputy", refused.Typed("GivenName"));

        var about = Typed.Lacking(world.Today);
        about.GoalId = goal.Id;
        await world.Note<CapacityDecision, CapacityDecision.Typed>(person, about);
        await manager.Send(await manager.Get(agree), "main form:not([action*=Withdraw])", typed);

        var page = await manager.Get($"/people/{person.Id}/goals/{goal.Id}");
        Assert.Contains("What was decided about it", page.Main);
        Assert.Contains("Cannot make this decision now", page.Main);
        Assert.Contains("Ada, deputy agreed for", (await manager.Get(agree)).Main);
    }

    [Fact]
    public async Task The_person_sees_what_was_decided_and_takes_a_yes_back_with_one_tap()
    {
        await using var site = await Site.Open();
        var world = site.World;
        var person = await world.AddPerson();
        var (goal, _) = await world.StartGoal(person);
        await world.Note<CapacityDecision, CapacityDecision.Typed>(person, Typed.Lacking(world.Today));
        await world.Note<Restriction, Restriction.Typed>(person, Typed.Restriction(world.Today, goal));
        var consent = await world.Note<Consent, Consent.Typed>(person, Typed.Consent(world.Today));
        using var maya = await site.As(await world.Themself(person));
        var me = await maya.Get("/me");

        Assert.Contains("You could not decide this on your own when we looked.", me.Main);
        Assert.Contains("It was not used yet.", me.Main);
        Assert.Contains("You said yes on", me.Main);

        var answer = await maya.Send(me, "main form[action*=TakeBack]", new Dictionary<string, string?>());

        Assert.Contains("It stops.", answer.Notice);
        Assert.Equal(ConsentState.Withdrawn, (await world.Latest(consent)).State);
        Assert.Contains("You took your yes back.", (await maya.Get("/me")).Main);
    }
}

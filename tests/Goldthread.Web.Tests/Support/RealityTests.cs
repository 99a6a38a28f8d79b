using Goldthread.Support;
using Goldthread.TestKit;

namespace Goldthread.Web.Tests.Support;

/// <summary>What a goal needs, against what is there, counted from the records.</summary>
public sealed class RealityTests
{
    [Fact]
    public async Task The_page_counts_minutes_faces_and_competences_and_drafts_what_is_short()
    {
        await using var site = await Site.Open();
        var world = site.World;
        var person = await world.AddPerson();
        var (goal, _) = await world.StartGoal(person);
        var step = Typed.Step();
        step.Minutes = 30;
        await world.Note<SupportStep, SupportStep.Typed>(person, goal, step);
        await world.Note<SupportPackage, SupportPackage.Typed>(person, Typed.Package(world.Today, hours: 1));
        await world.WriteRecord(person);
        using var manager = await site.As(world.Manager);
        var here = $"/people/{person.Id}/goals/{goal.Id}/reality";

        var page = await manager.Get(here);

        // Three times a week by Typed.Horizon.
        Assert.Contains("This goal needs 90 minutes a week; 60 are commissioned.", page.Main);
        Assert.Contains("One worker recorded in the last four weeks.", page.Main);
        Assert.Contains("Nobody has said which competences it needs.", page.Main);
        Assert.Contains("30 minutes a week more", page.Main);

        var saved = await manager.Send(
            page,
            "main form",
            new Dictionary<string, string?> { ["Skills"] = "Makaton\nHoist", ["Place"] = "Ready" }
        );

        Assert.Contains("The place is ready.", saved.Main);
        Assert.Contains("Nobody here has this today: Makaton, Hoist.", saved.Main);
        Assert.Equal("Makaton\nHoist", saved.Typed("Skills"));
        await manager.Send(saved, "main form", new Dictionary<string, string?> { ["Skills"] = "" });
        Assert.Equal(1, await world.Count<GoalSetting>());
    }

    [Fact]
    public async Task A_package_that_has_run_out_counts_for_nothing()
    {
        await using var site = await Site.Open();
        var world = site.World;
        var person = await world.AddPerson();
        var (goal, _) = await world.StartGoal(person);
        var step = Typed.Step();
        step.Minutes = 5;
        await world.Note<SupportStep, SupportStep.Typed>(person, goal, step);
        var package = Typed.Package(world.Today);
        package.EndsOn = world.Today;
        await world.Note<SupportPackage, SupportPackage.Typed>(person, package);
        using var manager = await site.As(world.Manager);
        var here = $"/people/{person.Id}/goals/{goal.Id}/reality";
        Assert.Contains("420 are commissioned", (await manager.Get(here)).Main);

        world.Clock.Advance(TimeSpan.FromDays(1));
        using var later = await site.As(world.Manager);

        Assert.Contains("no commissioned support is written down", (await later.Get(here)).Main);
        Assert.Contains("It has run out.", (await later.Get($"/people/{person.Id}/packages")).Main);
    }
}

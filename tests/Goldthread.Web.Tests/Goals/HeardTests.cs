using Goldthread.Goals;
using Goldthread.TestKit;

namespace Goldthread.Web.Tests.Goals;

/// <summary>What somebody was told in passing waits for the next talk about goals.</summary>
public sealed class HeardTests
{
    [Fact]
    public async Task A_goal_is_begun_with_what_was_heard_in_passing_before_ones_eyes()
    {
        await using var site = await Site.Open();
        var world = site.World;
        var person = await world.AddPerson();
        using var manager = await site.As(world.Manager);
        var here = $"/people/{person.Id}/goals/new";
        Assert.DoesNotContain("Heard in passing", (await manager.Get(here)).Main);
        var facts = Typed.Record(world.Clock.Now);
        facts.ToldMe = "She used to keep bees.";
        await world.WriteRecord(person, facts);

        var page = await manager.Get(here);
        var begun = await manager.Get(
            page.Html.QuerySelectorAll("main a")
                .Single(a => a.TextContent.Contains("Begin with this", StringComparison.Ordinal))
                .GetAttribute("href")!
        );

        Assert.Contains("She used to keep bees.", page.Main);
        Assert.Equal("She used to keep bees.", begun.Typed("OwnWords"));
        Assert.DoesNotContain("Heard in passing", begun.Main);
    }

    [Fact]
    public async Task What_was_said_in_a_talk_waits_too_and_what_was_said_alone_becomes_no_goal_by_itself()
    {
        await using var site = await Site.Open();
        var world = site.World;
        var person = await world.AddPerson();
        var (goal, _) = await world.StartGoal(person);
        var talk = Typed.Talk(world.Today, TalkKind.Talked);
        talk.Said = "One day I will see the sea again.";
        await world.Note<GoalTalk, GoalTalk.Typed>(person, goal, talk);
        var alone = Typed.Talk(world.Today, TalkKind.Alone);
        alone.Said = "Not with my sister.";
        var kept = await world.Note<GoalTalk, GoalTalk.Typed>(person, goal, alone);
        using var manager = await site.As(world.Manager);
        var here = $"/people/{person.Id}/goals/new";

        var page = await manager.Get(here);
        var begun = await manager.Get(page.Html.QuerySelector("main a[href*='talk=']")!.GetAttribute("href")!);

        Assert.Equal("One day I will see the sea again.", begun.Typed("OwnWords"));
        Assert.Contains("Not with my sister.", page.Main);
        Assert.Single(page.Html.QuerySelectorAll("main a[href*='talk=']"));
        Assert.Equal("", (await manager.Get($"{here}?talk={kept.Id}")).Typed("OwnWords"));
    }
}

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
}

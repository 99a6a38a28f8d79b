using Goldthread.TestKit;

namespace Goldthread.Web.Tests;

/// <summary>Lists longer than a page are read to their end, and nobody is on them twice.</summary>
public sealed class PagesOfListsTests
{
    [Theory]
    [InlineData("/people", "main ul.people a")]
    [InlineData("/threads", "main li.card h2 a")]
    public async Task A_list_is_followed_from_page_to_page(string list, string each)
    {
        await using var site = await Site.Open();
        for (var i = 0; i < 53; i++)
        {
            await site.World.StartGoal(await site.World.AddPerson($"Person {i:00}"));
        }

        using var manager = await site.As(site.World.Manager);
        var first = await manager.Get(list);
        var next = first.Html.QuerySelector("nav.pages a")!.GetAttribute("href")!;
        var second = await manager.Get(next);
        var seen = new[] { first, second }
            .SelectMany(p => p.Html.QuerySelectorAll(each).Select(a => a.GetAttribute("href")!))
            .ToList();

        Assert.Equal(50, first.Html.QuerySelectorAll(each).Length);
        Assert.Equal(53, seen.Count);
        Assert.Equal(53, seen.Distinct().Count());
        var back = second.Html.QuerySelector("nav.pages a")!.GetAttribute("href")!;
        Assert.Equal(50, (await manager.Get(back)).Html.QuerySelectorAll(each).Length);
    }

    [Theory]
    [InlineData("prys", "Siân Prŷs")]
    [InlineData("PRŶS", "Siân Prŷs")]
    [InlineData("نور", "نور حسین")]
    public async Task Somebody_is_found_by_their_name_however_it_is_typed(string typed, string name)
    {
        await using var site = await Site.Open();
        await site.World.AddPerson("Siân Prŷs");
        await site.World.AddPerson("نور حسین");
        using var manager = await site.As(site.World.Manager);

        var found = await manager.Get("/people?find=" + Uri.EscapeDataString(typed));

        Assert.Contains(name, found.Main);
        Assert.Single(found.Html.QuerySelectorAll("main ul.people li"));
        Assert.Equal(typed, found.Typed("find"));
    }
}

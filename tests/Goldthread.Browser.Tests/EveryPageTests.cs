using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Goldthread.Browser.Tests;

/// <summary>Every kind of page that can be reached by links, looked at with axe, on a phone and on a laptop.</summary>
[Collection(nameof(Browser))]
public sealed class EveryPageTests(Browser browser)
{
    internal static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
    };

    [Theory]
    [InlineData("Key worker", 320)]
    [InlineData("Key worker", 1280)]
    public async Task No_page_fails_axe_or_scrolls_sideways(string job, int width)
    {
        var page = await browser.Be(job, width);
        var addresses = await Crawl.From(page);
        Assert.True(addresses.Count > 12, $"Only {addresses.Count} kinds of pages were found.");
        var faults = new List<string>();
        foreach (var address in addresses)
        {
            var answer = await page.GotoAsync(address);
            if (answer!.Status != 200)
            {
                faults.Add($"{address} answers {answer.Status}");
                continue;
            }

            await OpenDetails(page);
            var axe = await page.RunAxe(Rules);
            faults.AddRange(
                axe.Violations.Select(v =>
                    $"{address} {v.Id}: {v.Help} — {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"
                )
            );
            var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (wide > width)
            {
                faults.Add($"{address} is {wide} px wide in a window of {width}");
            }
        }

        await page.Context.DisposeAsync();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    // Their pages are the key worker's, but for the first ones: those are looked at for each of them.
    [Theory]
    [InlineData("Registered manager", 320)]
    [InlineData("Registered manager", 1280)]
    [InlineData("Support worker", 320)]
    [InlineData("Support worker", 1280)]
    public async Task The_first_pages_of_everybody_else_pass_too(string job, int width)
    {
        var page = await browser.Be(job, width);
        foreach (var address in new[] { "/", "/people", "/reviews", "/threads" })
        {
            await page.GotoAsync(address);
            var axe = await page.RunAxe(Rules);
            Assert.True(
                axe.Violations.Length == 0,
                $"{address} at {width}: " + string.Join('\n', axe.Violations.Select(v => $"{v.Id} {v.Nodes[0].Html}"))
            );
            Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
        }

        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task The_door_and_the_page_for_what_is_not_there_pass_too()
    {
        foreach (var width in new[] { 320, 1280 })
        {
            var page = await browser.Visit(width);
            foreach (var address in new[] { "/", "/help/thread", "/help/coach", "/nowhere", "/design/gallery" })
            {
                await page.GotoAsync(address);
                await OpenDetails(page);
                var axe = await page.RunAxe(Rules);
                Assert.True(
                    axe.Violations.Length == 0,
                    $"{address} at {width}: "
                        + string.Join('\n', axe.Violations.Select(v => $"{v.Id} {v.Nodes[0].Html}"))
                );
            }

            await page.Context.DisposeAsync();
        }
    }

    private static Task OpenDetails(IPage page) =>
        page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
}

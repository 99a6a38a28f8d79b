using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Goldthread.Browser.Tests;

/// <summary>Follows links from a page, and keeps one address of each kind: ids are what makes two addresses alike.</summary>
internal static partial class Crawl
{
    /// <summary>Addresses of every kind of page that can be reached by links from where <paramref name="page"/> is.</summary>
    public static async Task<IReadOnlyList<string>> From(IPage page)
    {
        var seen = new Dictionary<string, string>();
        var waiting = new Queue<string>(["/"]);
        while (waiting.TryDequeue(out var address))
        {
            if (!seen.TryAdd(Kind(address), address))
            {
                continue;
            }

            await page.GotoAsync(address);
            var links = await page.Locator("a[href^='/']").EvaluateAllAsync<string[]>("all => all.map(a => a.getAttribute('href'))");
            foreach (var link in links.Where(l => !seen.ContainsKey(Kind(l))))
            {
                waiting.Enqueue(link);
            }
        }

        return [.. seen.Values];
    }

    private static string Kind(string address) => Ids().Replace(address.Split('#')[0], "*");

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|(?<==)[^&]+|(?<=about/)[A-Za-z]+", RegexOptions.None, 1000)]
    private static partial Regex Ids();
}

using System.Net;
using Goldthread.Coaching;
using Goldthread.TestKit;

namespace Goldthread.Web.Tests.Coaching;

/// <summary>The page that says what the coach looks at.</summary>
public sealed class HelpTests
{
    [Fact]
    public async Task Every_rule_of_the_coach_is_told_with_its_question()
    {
        await using var site = await Site.Open();
        using var manager = await site.As(site.World.Manager);

        var page = await manager.Get("/help/coach");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(CoachRules.All.Count, page.Html.QuerySelectorAll("ol.rows > li").Length);
        Assert.All(
            CoachRules.All,
            rule =>
            {
                Assert.Contains(rule.Title, page.Main);
                Assert.Contains(rule.Question, page.Main);
            }
        );
    }
}

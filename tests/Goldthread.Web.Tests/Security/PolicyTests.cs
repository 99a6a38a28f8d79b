using System.Reflection;
using Goldthread.Staff;
using Goldthread.TestKit;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;

namespace Goldthread.Web.Tests.Security;

/// <summary>Every way in says who may use it.</summary>
public sealed class PolicyTests
{
    [Fact]
    public void Every_page_model_states_exactly_one_policy()
    {
        var models = typeof(GoldthreadApp)
            .Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(PageModel)) && !t.IsAbstract)
            .ToList();

        Assert.True(models.Count > 30);
        Assert.All(models, m => Assert.Single(m.GetCustomAttributes(typeof(PolicyAttribute), inherit: true)));
    }

    [Fact]
    public async Task Whatever_can_be_asked_for_is_a_page_with_a_policy_or_open_on_purpose()
    {
        await using var site = await Site.Open();
        var pages = (await Route.All(site)).ToDictionary(r => r.Page);

        foreach (var endpoint in site.Endpoints)
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
            {
                Assert.NotNull(pages[page.ViewEnginePath].Policy);
            }
            else if (endpoint.Metadata.GetMetadata<PolicyAttribute>() is StaffOnlyAttribute)
            {
                Assert.Equal("/api/records", endpoint.RoutePattern.RawText);
            }
            else if (endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal))
            {
                Assert.True(
                    endpoint.Metadata.GetMetadata<PolicyAttribute>() is NeedsAttribute or AtWorkAttribute,
                    endpoint.RoutePattern.RawText
                );
            }
            else
            {
                Assert.Contains(endpoint.RoutePattern.RawText, OpenOnPurpose);
                Assert.True(
                    endpoint.Metadata.GetMetadata<OpenToAllAttribute>() is not null
                        || endpoint.RoutePattern.RawText!.StartsWith("/design/", StringComparison.Ordinal),
                    endpoint.RoutePattern.RawText
                );
            }
        }
    }

    [Fact]
    public async Task Only_the_door_the_help_and_the_page_of_problems_are_open_to_all()
    {
        await using var site = await Site.Open();

        var open = (await Route.All(site)).Where(r => r.Policy is OpenToAllAttribute).Select(r => r.Template);

        // The gallery shows the parts that pages are made of; it holds nothing about anybody.
        Assert.Equal(
            [
                "/",
                "/design/gallery",
                "/help/coach",
                "/help/thread",
                "/problem/{code:int?}",
                "/set-up",
                "/sign-in",
                "/sign-in/code",
                "/sign-in/picture",
                "/sign-out",
                "/welcome/{token}",
            ],
            open.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Every_page_about_a_person_needs_the_right_to_reach_them()
    {
        await using var site = await Site.Open();
        var routes = (await Route.All(site)).Where(r => r.AboutPerson).ToList();

        Assert.True(routes.Count >= 30);
        Assert.All(routes, r => Assert.NotNull(r.ToOpen));
        Assert.All(routes, r => Assert.True(r.Model.IsSubclassOf(typeof(PersonPage)), r.Page));
    }

    [Fact]
    public async Task A_page_about_a_person_that_takes_forms_never_takes_them_for_a_look_alone()
    {
        await using var site = await Site.Open();

        var sending = (await Route.All(site)).Where(r => r.AboutPerson && r.Handlers.Count > 0).ToList();

        Assert.True(sending.Count >= 20);
        Assert.All(
            sending,
            r => Assert.True(r.ToSend is Act.Plan or Act.Record or Act.Review or Act.Safeguard, r.Page)
        );
    }

    [Fact]
    public async Task A_page_without_a_policy_throws_and_does_not_open()
    {
        await using var world = await World.Begin();
        await using var db = world.Read();
        var opened = false;
        var page = new Careless();
        var context = new PageHandlerExecutingContext(
            new PageContext(
                new ActionContext(
                    new DefaultHttpContext(),
                    new RouteData(),
                    new CompiledPageActionDescriptor { ModelTypeInfo = typeof(Careless).GetTypeInfo() }
                )
            ),
            [],
            null,
            new Dictionary<string, object?>(),
            page
        );

        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            new PolicyFilter(db, null!, null!).OnPageHandlerExecutionAsync(
                context,
                () =>
                {
                    opened = true;
                    return Task.FromResult<PageHandlerExecutedContext>(null!);
                }
            )
        );

        Assert.Contains("Careless does not say who may open it", thrown.Message);
        Assert.False(opened);
    }

    private static readonly string[] OpenOnPurpose =
    [
        "/design/rest.css",
        "/design/coach.js",
        "/design/passkey.js",
        "/health/live",
        "/health/ready",
        "/demo/be",
        "/demo/leave",
        "/demo/reset",
    ];

    private sealed class Careless : PageModel;
}

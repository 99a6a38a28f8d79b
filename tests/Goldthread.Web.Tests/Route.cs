using System.Reflection;
using Goldthread.Staff;
using Goldthread.TestKit;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Goldthread.Web.Tests;

/// <summary>A page of the application: its name, its address, and the class behind it.</summary>
public sealed record Route(string Page, string Template, Type Model)
{
    public PolicyAttribute? Policy => Model.GetCustomAttribute<PolicyAttribute>();

    /// <summary>What opening it takes.</summary>
    public Act? ToOpen => (Policy as NeedsAttribute)?.Act;

    /// <summary>What sending one of its forms takes.</summary>
    public Act? ToSend => (Policy as NeedsAttribute)?.ToChange;

    public bool AboutPerson => Template.Contains("{person:guid}", StringComparison.Ordinal);

    public IReadOnlyList<string> Parameters =>
        [.. Template.Split('/').Where(s => s.StartsWith('{')).Select(s => s.Trim('{', '}', '?').Split(':')[0])];

    /// <summary>The names of its forms; "" is the one without a name. Empty when nothing can be sent.</summary>
    public IReadOnlyList<string> Handlers =>
        [
            .. Model
                .GetMethods()
                .Where(m => m.Name.StartsWith("OnPost", StringComparison.Ordinal))
                .Select(m => m.Name["OnPost".Length..].Replace("Async", "", StringComparison.Ordinal)),
        ];

    /// <summary>Every page, asked of the application itself: a new one is there without being listed anywhere.</summary>
    public static async Task<IReadOnlyList<Route>> All(Site site)
    {
        var loader = site.Services.GetRequiredService<PageLoader>();
        var routes = new List<Route>();
        foreach (var endpoint in site.Endpoints)
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
            {
                var compiled = await loader.LoadAsync(page, endpoint.Metadata);
                routes.Add(
                    new Route(
                        page.ViewEnginePath,
                        "/" + endpoint.RoutePattern.RawText!.TrimStart('/'),
                        compiled.ModelTypeInfo!.AsType()
                    )
                );
            }
        }

        return routes;
    }
}

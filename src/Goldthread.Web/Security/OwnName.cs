using System.Net;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;

namespace Goldthread.Web.Security;

/// <summary>A real provider answers to its own name alone, over HTTPS but on one machine, and takes only its own proxies' word.</summary>
internal static class OwnName
{
    public static void Add(IServiceCollection services, Setting setting)
    {
        var serving = setting.Serving;
        services.Configure<HostFilteringOptions>(o =>
        {
            o.AllowedHosts = serving.Https ? [serving.Name] : [serving.Name, "localhost", "127.0.0.1", "[::1]"];
            o.AllowEmptyHosts = false;
            o.IncludeFailureMessage = false;
        });
        services.Configure<ForwardedHeadersOptions>(o =>
        {
            o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            o.KnownIPNetworks.Clear();
            o.KnownProxies.Clear();
            foreach (var proxy in serving.Proxies)
            {
                o.KnownProxies.Add(proxy);
            }

            o.ForwardLimit = serving.Proxies.Count;
        });
    }

    public static void Use(WebApplication app, Setting setting)
    {
        if (setting.Pretend)
        {
            return;
        }

        if (setting.Serving.Proxies.Count > 0)
        {
            app.UseForwardedHeaders();
        }

        // Whatever watches the machine asks by address, from near.
        app.UseWhen(
            c => !c.Request.Path.StartsWithSegments("/health"),
            own =>
            {
                own.UseHostFiltering();
                if (setting.Serving.Https)
                {
                    own.Use(next => context => OnlyHttps(context, next));
                }
            }
        );
    }

    private static Task OnlyHttps(HttpContext context, RequestDelegate next)
    {
        if (context.Request.IsHttps)
        {
            return next(context);
        }

        if (HttpMethods.IsGet(context.Request.Method))
        {
            var where = $"https://{context.Request.Host.Host}{context.Request.Path}{context.Request.QueryString}";
            context.Response.Redirect(where);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        return Task.CompletedTask;
    }

    /// <summary>Whether an address can be reached from this machine alone.</summary>
    public static bool IsLoopback(Uri address) =>
        address.Host == "localhost"
        || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
}

using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Goldthread.Web.Design;

/// <summary>The stylesheet: a small part inside every page, the rest as one file that browsers keep.</summary>
public static class DesignAssets
{
    /// <summary>Bytes that the inlined part may take, so that a page's first packets carry words too.</summary>
    public const int CriticalLimit = 5 * 1024;

    public static string Critical { get; } = Tight(Read("critical.css"));

    private static readonly byte[] Rest = Encoding.UTF8.GetBytes(Tight(Read("rest.css")));

    /// <summary>The address changes with the content, so that the file may be kept for a year.</summary>
    public static string RestHref { get; } =
        "/design/rest.css?v=" + Convert.ToHexStringLower(SHA256.HashData(Rest))[..12];

    /// <summary>Serves the stylesheet. Everyone may read it, because the sign-in page needs it.</summary>
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet(
            "/design/rest.css",
            (HttpContext http) =>
            {
                http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return Results.Bytes(Rest, "text/css; charset=utf-8");
            }
        );

    internal static string Read(string name)
    {
        using var stream =
            typeof(DesignAssets).Assembly.GetManifestResourceStream("design/" + name)
            ?? throw new InvalidOperationException($"Design/{name} is not embedded in the application.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Leaves comments and line ends out. Spaces inside a line stay: some of them mean something.</summary>
    internal static string Tight(string css)
    {
        var tight = new StringBuilder(css.Length);
        for (var at = 0; at < css.Length; )
        {
            var open = css.IndexOf("/*", at, StringComparison.Ordinal);
            tight.Append(css, at, (open < 0 ? css.Length : open) - at);
            if (open < 0)
                break;
            at = css.IndexOf("*/", open, StringComparison.Ordinal) + 2;
        }
        var lines = tight.ToString().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);
        return string.Concat(lines);
    }
}

using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Goldthread.Web.Design;

/// <summary>The stylesheet: a small part inside every page, the rest as one file that browsers keep; and two small scripts.</summary>
public static class DesignAssets
{
    /// <summary>Bytes that the inlined part may take, so that a page's first packets carry words too.</summary>
    public const int CriticalLimit = 5 * 1024;

    public static string Critical { get; } = Tight(Read("critical.css"));

    private static readonly byte[] Rest = Encoding.UTF8.GetBytes(Tight(Read("rest.css")));

    /// <summary>The address changes with the content, so that the file may be kept for a year.</summary>
    public static string RestHref { get; } =
        "/design/rest.css?v=" + Convert.ToHexStringLower(SHA256.HashData(Rest))[..12];

    private static readonly byte[] Passkey = Encoding.UTF8.GetBytes(Read("passkey.js"));

    /// <summary>The script for passkeys, by the same rule.</summary>
    public static string PasskeyHref { get; } =
        "/design/passkey.js?v=" + Convert.ToHexStringLower(SHA256.HashData(Passkey))[..12];

    private static readonly byte[] Coach = Encoding.UTF8.GetBytes(Read("coach.js"));

    /// <summary>The script for the coach, by the same rule.</summary>
    public static string CoachHref { get; } =
        "/design/coach.js?v=" + Convert.ToHexStringLower(SHA256.HashData(Coach))[..12];

    /// <summary>Serves the stylesheet and the scripts. Everyone may read them, because the sign-in page needs them.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/design/rest.css", (HttpContext http) => Kept(http, Rest, "text/css; charset=utf-8"));
        app.MapGet("/design/passkey.js", (HttpContext http) => Kept(http, Passkey, "text/javascript; charset=utf-8"));
        app.MapGet("/design/coach.js", (HttpContext http) => Kept(http, Coach, "text/javascript; charset=utf-8"));
    }

    private static IResult Kept(HttpContext http, byte[] bytes, string type)
    {
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(bytes, type);
    }

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

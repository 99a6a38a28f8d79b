using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Goldthread.Web.Design;

/// <summary>The states that have a shape of their own, and the tone that agrees with it.</summary>
internal static class Status
{
    public static string Tone(string kind) =>
        kind switch
        {
            "better" or "done" => "leaf",
            "steady" or "harder" or "apart" or "part" or "thin" => "slate",
            "wait" or "strong" => "golden",
            "broken" => "clay",
            "early" or "todo" or "none" => "soft",
            _ => throw new InvalidOperationException($"There is no status called “{kind}”."),
        };

    public static TagBuilder Show(HttpContext http, string kind, IHtmlContent words) =>
        Markup.Tag("span", "st " + Tone(kind)).Add(Sprite.Icon(http, kind), words);

    public static TagBuilder Show(HttpContext http, string kind, string words) => Show(http, kind, new Text(words));
}

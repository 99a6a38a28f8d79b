using Microsoft.AspNetCore.Html;

namespace Goldthread.Web.Design;

/// <summary>A person's words between their quotation marks, and otherwise exactly as they came.</summary>
internal static class Quote
{
    public static IHtmlContent Of(string words) =>
        new Text(words.StartsWith('“') && words.EndsWith('”') ? words : $"“{words}”");
}

using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>What every helper of the kit has: the page it stands on, and a way to refuse in a clear sentence.</summary>
public abstract class Piece : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    protected HttpContext Http => ViewContext.HttpContext;

    /// <summary>A page that somebody cannot use must not be sent, so a missing word stops it while we build.</summary>
    /// <exception cref="InvalidOperationException">The value is missing or blank.</exception>
    protected static string Need(string? value, string sentence) =>
        string.IsNullOrWhiteSpace(value) ? throw new InvalidOperationException(sentence) : value;

    protected static T Need<T>(T? value, string sentence)
        where T : class => value ?? throw new InvalidOperationException(sentence);

    /// <summary>What stands between the tags; it must say something.</summary>
    protected static async Task<IHtmlContent> NeedWords(TagHelperOutput output, string sentence)
    {
        var words = await output.GetChildContentAsync();
        return words.IsEmptyOrWhiteSpace ? throw new InvalidOperationException(sentence) : words;
    }

    protected IHtmlContent Icon(string name) => Sprite.Icon(Http, name);

    /// <summary>Puts the drawing in place of the helper's own tag.</summary>
    protected static void Show(TagHelperOutput output, params IHtmlContent?[] parts)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Markup.All(parts));
    }

    /// <summary>Turns the helper's own tag into an element, keeping what the page set on it (id, extra classes).</summary>
    protected static void Become(TagHelperOutput output, string tag, string? css, params IHtmlContent?[] parts)
    {
        output.TagName = tag;
        output.TagMode = TagMode.StartTagAndEndTag;
        var extra = output.Attributes["class"]?.Value?.ToString();
        var classes = string.Join(' ', new[] { css, extra }.Where(c => !string.IsNullOrEmpty(c)));
        if (classes.Length > 0)
            output.Attributes.SetAttribute("class", classes);
        output.Content.SetHtmlContent(Markup.All(parts));
    }
}

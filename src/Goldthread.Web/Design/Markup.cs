using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Goldthread.Web.Design;

/// <summary>Writes elements in one line each. All text is encoded when it is written out.</summary>
internal static class Markup
{
    public static TagBuilder Tag(string name, string? css = null) => new TagBuilder(name).With("class", css);

    /// <summary>Sets an attribute; one without a value is left out.</summary>
    public static TagBuilder With(this TagBuilder tag, string attribute, string? value)
    {
        if (value is not null)
            tag.Attributes[attribute] = value;
        return tag;
    }

    /// <summary>Sets an attribute that has no value, such as <c>checked</c>, when it holds.</summary>
    public static TagBuilder When(this TagBuilder tag, string attribute, bool holds) =>
        tag.With(attribute, holds ? attribute : null);

    public static TagBuilder Add(this TagBuilder tag, string? text)
    {
        tag.InnerHtml.Append(text ?? "");
        return tag;
    }

    public static TagBuilder Add(this TagBuilder tag, params IHtmlContent?[] parts)
    {
        foreach (var part in parts)
            if (part is not null)
                tag.InnerHtml.AppendHtml(part);
        return tag;
    }

    /// <summary>An element that never has content, such as <c>input</c>.</summary>
    public static TagBuilder Void(string name)
    {
        var tag = new TagBuilder(name) { TagRenderMode = TagRenderMode.SelfClosing };
        return tag;
    }

    public static HtmlContentBuilder All(params IHtmlContent?[] parts)
    {
        var all = new HtmlContentBuilder();
        foreach (var part in parts)
            if (part is not null)
                all.AppendHtml(part);
        return all;
    }
}

using Microsoft.AspNetCore.Html;

namespace Goldthread.Web.Design;

/// <summary>The answers of one question, as they are written one after another.</summary>
internal sealed class Picks(string name, string id, bool many, IReadOnlyCollection<string> chosen)
{
    private int _count;

    public int Count => _count;

    /// <summary>A real radio or checkbox and its label. The first has the question's own id, so that links reach it.</summary>
    public IHtmlContent Pick(string value, params IHtmlContent?[] label)
    {
        _count++;
        var pickId = _count == 1 ? id : $"{id}-{_count}";
        var box = Markup
            .Void("input")
            .With("type", many ? "checkbox" : "radio")
            .With("id", pickId)
            .With("name", name)
            .With("value", value)
            .When("checked", chosen.Contains(value, StringComparer.Ordinal));
        return Markup.Tag("div", "pick").Add(box, Markup.Tag("label").With("for", pickId).Add(label));
    }

    public static IHtmlContent?[] Label(string label, string? small) =>
        [Markup.Tag("b").Add(label), small is null ? null : Markup.Tag("small").Add(small)];
}

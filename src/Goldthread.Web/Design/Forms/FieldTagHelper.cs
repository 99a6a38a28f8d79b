using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>One question with a box to write in: a line, or several rows.</summary>
[HtmlTargetElement("gt-field")]
public sealed class FieldTagHelper : FormPiece
{
    public string? Label { get; set; }
    public string? Value { get; set; }

    /// <summary>The most characters that are taken. The box itself never cuts: typed words are kept and the error says so.</summary>
    public int? Max { get; set; }

    /// <summary>Rows of a larger box; 0 is one line.</summary>
    public int Rows { get; set; }

    /// <summary>The person's own words: in the voice, and nobody corrects them.</summary>
    public bool Own { get; set; }

    /// <summary>text, number, search, email, tel, url, password or file.</summary>
    public string Type { get; set; } = "text";
    public string? Inputmode { get; set; }
    public string? Autocomplete { get; set; }

    /// <summary>What a line may be chosen from; anything else can be typed as well.</summary>
    public IReadOnlyCollection<string>? Suggest { get; set; }

    /// <summary>File endings or kinds that a file question takes.</summary>
    public string? Accept { get; set; }

    /// <summary>Says after the label that it may stay empty.</summary>
    public bool Optional { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        StartsAt(Id);
        var hint = FullHint();
        var label = Markup.Tag("label").With("for", Id).Add(Need(Label, $"The field “{Name}” needs a label."));
        if (Optional)
            label.Add(Markup.Tag("span", "soft").Add(" (optional)"));
        var css = Why is null ? "field" : "field bad";
        Show(output, Markup.Tag("div", css).Add(label, HintLine(hint), WhyLine(), Box(hint), Suggestions()));
    }

    private string? SuggestionsId => Suggest is { Count: > 0 } && Rows == 0 ? $"{Id}-names" : null;

    private IHtmlContent? Suggestions()
    {
        if (SuggestionsId is not { } id)
        {
            return null;
        }

        var list = Markup.Tag("datalist").With("id", id);
        foreach (var name in Suggest!)
        {
            list.Add(Markup.Tag("option").With("value", name));
        }

        return list;
    }

    private string? FullHint()
    {
        var limit = Max is { } max && Rows > 0 ? $"Up to {max:#,0} characters." : null;
        return Hint is null ? limit
            : limit is null ? Hint
            : $"{Hint} {limit}";
    }

    private TagBuilder Box(string? hint)
    {
        var box = Rows > 0 ? Area() : Line();
        return box.With("id", Id)
            .With("name", Named)
            .With("class", Own ? "own" : null)
            .With("spellcheck", Own ? "false" : null)
            .With("autocomplete", Autocomplete)
            .With("list", SuggestionsId)
            .With("aria-describedby", DescribedBy(hint))
            .With("aria-invalid", Why is null ? null : "true");
    }

    private TagBuilder Area() =>
        // A browser drops the first line end inside a textarea, so one is put there to be dropped.
        Markup.Tag("textarea").With("rows", Rows.ToString()).Add(new HtmlString("\n")).Add(Typed(Named, Value));

    private TagBuilder Line()
    {
        var (type, mode, remembers) = Type switch
        {
            // type=number loses what was typed when it is not a number, and changes on a scroll.
            "number" => ("text", Inputmode ?? "decimal", true),
            "text" or "search" or "email" or "tel" or "url" => (Type, Inputmode, true),
            "password" or "file" => (Type, Inputmode, false),
            _ => throw new InvalidOperationException($"The field “{Name}” has a type the kit does not draw: {Type}."),
        };
        return Markup
            .Void("input")
            .With("type", type)
            .With("inputmode", mode)
            .With("accept", Accept)
            .With("value", remembers ? Typed(Named, Value) : null);
    }
}

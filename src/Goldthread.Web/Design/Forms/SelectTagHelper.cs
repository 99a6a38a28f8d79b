using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>One line of a list to choose from.</summary>
public sealed record SelectOption(string Value, string Text);

/// <summary>A long list to choose one from. For up to eight answers a choice is kinder.</summary>
[HtmlTargetElement("gt-select")]
public sealed class SelectTagHelper : FormPiece
{
    public string? Label { get; set; }
    public string? Value { get; set; }
    public IEnumerable<SelectOption>? Options { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        StartsAt(Id);
        var chosen = Typed(Named, Value);
        var select = Markup
            .Tag("select")
            .With("id", Id)
            .With("name", Named)
            .With("aria-describedby", DescribedBy(Hint))
            .With("aria-invalid", Why is null ? null : "true");
        foreach (var option in Need(Options, $"The list “{Name}” needs its options."))
            select.Add(
                Markup
                    .Tag("option")
                    .With("value", option.Value)
                    .When("selected", option.Value == (chosen ?? ""))
                    .Add(option.Text)
            );
        var label = Markup.Tag("label").With("for", Id).Add(Need(Label, $"The list “{Name}” needs a label."));
        var css = Why is null ? "field" : "field bad";
        Show(output, Markup.Tag("div", css).Add(label, HintLine(Hint), WhyLine(), select));
    }
}

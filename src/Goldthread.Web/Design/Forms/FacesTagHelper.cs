using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>How it felt, by pointing. There is always a way to say nothing.</summary>
[HtmlTargetElement("gt-faces")]
public sealed class FacesTagHelper : FormPiece
{
    /// <summary>The value that means “did not want to say”.</summary>
    public const string Declined = "declined";

    public string? Legend { get; set; }
    public string? Value { get; set; }

    /// <summary>3 or 5.</summary>
    public int Count { get; set; } = 5;

    /// <summary>The words of the way out, such as “Did not want to say” or “Not today”.</summary>
    public string? Decline { get; set; }

    /// <summary>Starts with the hardest, for somebody who always picks the first.</summary>
    public bool Flip { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var legend = Need(Legend, $"The faces “{Name}” need a legend that asks.");
        var decline = Need(Decline, $"The faces “{Name}” need words for not wanting to say.");
        StartsAt(Id);
        var picks = new Picks(Named, Id, many: false, [Typed(Named, Value) ?? ""]);
        var scale = Face.Scale(Count);
        var row = Markup.Tag("div", Count == 5 ? "faces five" : "faces");
        foreach (var face in Flip ? scale.Reverse() : scale)
            row.Add(picks.Pick(face.Value.ToString(), Sprite.Draw(Http, face.Drawing, "face"), new Text(face.Word)));
        Show(output, Fieldset(legend, row, picks.Pick(Declined, new Text(decline))));
    }
}

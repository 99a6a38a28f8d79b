using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Goldthread.Web.Design;

/// <summary>A day in three small boxes: everybody knows how to type it, and no calendar has to open.</summary>
public abstract class DatePiece : FormPiece
{
    public string? Legend { get; set; }

    private protected TagBuilder Ask(DateOnly? day, params IHtmlContent?[] more)
    {
        StartsAt(IdOf(Named + ".Day"));
        var parts = Markup
            .Tag("div", "date")
            .Add(
                Part("Day", "Day", day?.Day.ToString(), "numeric"),
                Part("Month", "Month", day?.Month.ToString(), "numeric"),
                Part("Year", "Year", day?.Year.ToString(), "numeric")
            )
            .Add(more);
        return Fieldset(Need(Legend, $"The date “{Name}” needs a legend that asks for it."), parts);
    }

    private protected IHtmlContent Part(string part, string label, string? value, string? mode)
    {
        var name = Named + "." + part;
        var box = Markup
            .Void("input")
            .With("type", "text")
            .With("inputmode", mode)
            .With("id", IdOf(name))
            .With("name", name)
            .With("value", Typed(name, value))
            .With("autocomplete", "off")
            .With("aria-invalid", Why is null ? null : "true")
            // Somebody who lands on one box from the summary hears the reason there too.
            .With("aria-describedby", Why is null ? null : Id + "-why");
        return Markup.Tag("div").Add(Markup.Tag("label").With("for", IdOf(name)).Add(label), box);
    }
}

using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>The person first, on every page about them, before the main part.</summary>
[HtmlTargetElement("gt-person-banner")]
public sealed class PersonBannerTagHelper : Piece
{
    private const int MostFull = 4;
    private const int MostSlim = 3;

    public PersonBanner? Model { get; set; }

    /// <summary>One line high, for pages where work is done.</summary>
    public bool Slim { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var person = Need(Model, "The person's banner needs a person.");
        var likes = Need(person.Likes, "The person's banner needs the name that they like.");
        output.Attributes.SetAttribute("aria-label", likes + ": who this is and how to talk together");
        var who = Markup.Tag("div", "who").Add(Picture(person.Picture), Names(person, likes));
        Become(
            output,
            "section",
            Slim ? "person slim" : "person",
            Markup.Tag("div", "wrap").Add(who, Talk(person.Talk))
        );
    }

    private IHtmlContent Picture(string picture) =>
        picture.StartsWith('/')
            ? Markup.Void("img").With("src", picture).With("alt", "").With("width", "72").With("height", "72")
            : Sprite.Draw(Http, picture, css: null);

    private TagBuilder Names(PersonBanner person, string likes)
    {
        var name = Markup.Tag("a").With("href", Need(person.Href, "The person's banner needs their page.")).Add(likes);
        string?[] facts = Slim ? [person.Pronouns, person.Place] : [person.FullName, person.Pronouns, person.Place];
        return Markup
            .Tag("div")
            .Add(
                Markup.Tag("p", "name").Add(name),
                Markup.Tag("p", "small soft").Add(string.Join(" · ", facts.Where(f => !string.IsNullOrWhiteSpace(f)))),
                person.Where is null ? null : Markup.Tag("p", "where").Add(person.Where)
            );
    }

    private TagBuilder Talk(IReadOnlyList<TalkItem> items)
    {
        if (items.Count == 0)
            return Markup
                .Tag("p", "unasked")
                .Add(Icon("ask"), Markup.Tag("span").Add("How to talk together: not asked yet."));
        var list = Markup.Tag("ul", "talk");
        foreach (var item in items.Take(Slim ? MostSlim : MostFull))
            list.Add(Markup.Tag("li").Add(Icon(item.Icon), Markup.Tag("span").Add(Slim ? item.Short : item.Text)));
        return list;
    }
}

using Goldthread.Web.Design;

namespace Goldthread.Web.Tests.Design;

public sealed class ContentHtmlTests
{
    [Fact]
    public void A_voice_quotes_and_says_who_heard_it()
    {
        var page = new Render().Read(
            new VoiceTagHelper
            {
                Words = Render.Hostile,
                Caption = "To Femi",
                Lang = "ur",
            }
        );
        Assert.Equal($"“{Render.Hostile}”", page.QuerySelector("figure.voice > blockquote[lang=ur] > p")!.TextContent);
        Assert.Equal("To Femi", page.QuerySelector("figcaption")!.TextContent);
        Render.Refuses(new VoiceTagHelper { Caption = "To Femi" }, "words");
        Render.Refuses(new VoiceTagHelper { Words = "Sea." }, "caption");
    }

    [Fact]
    public void Own_words_are_not_quoted_twice()
    {
        var page = new Render().Read(new OwnTagHelper { Words = "“Sea.”", Href = "/goals/1" });
        Assert.Equal("“Sea.”", page.QuerySelector("p.own > a[href='/goals/1']")!.TextContent);
        Render.Refuses(new OwnTagHelper(), "words");
    }

    [Theory]
    [InlineData("better", "leaf")]
    [InlineData("steady", "slate")]
    [InlineData("harder", "slate")]
    [InlineData("early", "soft")]
    [InlineData("apart", "slate")]
    [InlineData("done", "leaf")]
    [InlineData("todo", "soft")]
    [InlineData("part", "slate")]
    [InlineData("wait", "golden")]
    [InlineData("strong", "golden")]
    [InlineData("thin", "slate")]
    [InlineData("broken", "clay")]
    [InlineData("none", "soft")]
    public void A_status_is_shape_and_word(string kind, string tone)
    {
        var page = new Render().Read(new StatusTagHelper { Kind = kind }, "In words");
        Assert.Equal("In words", page.QuerySelector($"span.st.{tone}")!.TextContent);
        Assert.Equal($"#i-{kind}", page.QuerySelector("svg.i[aria-hidden=true] use")!.GetAttribute("href"));
    }

    [Fact]
    public void Nothing_is_drawn_without_words()
    {
        Render.Refuses(new StatusTagHelper { Kind = "better" }, "word", " ");
        Render.Refuses(new StatusTagHelper { Kind = "red" }, "red", "Bad");
        Render.Refuses(new ActTagHelper { Href = "/" }, "words", "");
        Render.Refuses(new ActTagHelper(), "somewhere", "Go");
        Render.Refuses(new BackTagHelper { Href = "/" }, "words");
        Render.Refuses(new ButtonTagHelper(), "words");
        Render.Refuses(new LinkButtonTagHelper { Href = "/" }, "words");
        Render.Refuses(new IconTagHelper(), "name");
        Render.Refuses(new IconTagHelper { Name = "bell" }, "i-bell");
    }

    [Fact]
    public void Buttons_send_and_links_lead()
    {
        Assert.NotNull(
            new Render()
                .Read(new ButtonTagHelper { Quiet = true }, "Later")
                .QuerySelector("button.btn.quiet[type=submit]")
        );
        Assert.NotNull(
            new Render().Read(new LinkButtonTagHelper { Href = "/a" }, "Go").QuerySelector("a.btn[href='/a']")
        );
        Assert.Equal(
            "#i-mend",
            new Render()
                .Read(new ActTagHelper { Href = "/a", Drawing = "mend" }, "Mend")
                .QuerySelector("a.act use")!
                .GetAttribute("href")
        );
    }

    [Fact]
    public void A_card_never_lies_in_a_card()
    {
        Assert.NotNull(
            new Render()
                .Read(new CardTagHelper { Urgent = true, As = "article" }, "x")
                .QuerySelector("article.card.urgent")
        );
        Render.Refuses(new CardTagHelper(), "never lies in a card", null, new CardTagHelper());
    }

    [Fact]
    public void Each_change_link_says_what_it_changes()
    {
        var page = new Render().Read(
            new AnswersTagHelper(),
            null,
            new AnswerTagHelper { Label = "Look again", ChangeHref = "/x" }
        );
        Assert.Equal("Change Look again", page.QuerySelector("dl.answers > div > dd > a[href='/x']")!.TextContent);
        Assert.Equal("Not answered", page.QuerySelector("dd")!.TextContent);
        Render.Refuses(new AnswersTagHelper(), "label", null, new AnswerTagHelper());
    }

    [Fact]
    public void A_task_says_its_state_and_who()
    {
        var page = new Render().Read(
            new TasksTagHelper(),
            null,
            new TaskTagHelper
            {
                Href = "/t",
                Text = "Ask",
                State = "wait",
                Who = "For Rhiannon",
            }
        );
        Assert.Equal("Waiting", page.QuerySelector("ul.tasks > li > .st.golden")!.TextContent);
        Render.Refuses(
            new TaskTagHelper
            {
                Href = "/t",
                Text = "Ask",
                State = "wait",
            },
            "who"
        );
        Render.Refuses(
            new TaskTagHelper
            {
                Href = "/t",
                Text = "Ask",
                State = "late",
                Who = "x",
            },
            "late"
        );
    }

    [Fact]
    public void A_ladder_counts_down_and_an_agenda_has_titles()
    {
        Assert.NotNull(new Render().Read(new LadderTagHelper(), "rung").QuerySelector("ol.ladder[reversed]"));
        Assert.Equal(
            "Working on it",
            new Render().Read(new RungTagHelper { State = "now" }, "Step").QuerySelector(".st.golden")!.TextContent
        );
        Render.Refuses(new RungTagHelper { State = "now" }, "words");
        Assert.NotNull(
            new Render()
                .Read(new AgendaTagHelper(), null, new AgendaItemTagHelper { Title = "Tried" })
                .QuerySelector("ol.agenda > li > h3")
        );
        Render.Refuses(new AgendaItemTagHelper(), "title");
    }
}

using Goldthread.Web.Design;
using Microsoft.AspNetCore.Http;

namespace Goldthread.Web.Tests.Design;

public sealed class AssetsTests
{
    [Fact]
    public void The_stylesheet_keeps_its_weight()
    {
        Assert.InRange(DesignAssets.Critical.Length, 1, DesignAssets.CriticalLimit);
        Assert.InRange(DesignAssets.Read("critical.css").Length + DesignAssets.Read("rest.css").Length, 1, 16 * 1024);
    }

    [Fact]
    public void Comments_and_line_ends_go_and_meaning_stays() =>
        Assert.Equal(
            "a{width:calc(1rem + 2px)}b{}",
            DesignAssets.Tight("/* why */\na{width:calc(1rem + 2px)}\n  /* two */ b{}\n")
        );

    [Fact]
    public void The_inlined_part_carries_the_nonce_of_the_answer()
    {
        var render = new Render();
        render.Http.Items["csp-nonce"] = "abc";
        Assert.StartsWith(
            "<style nonce=\"abc\">:root{",
            render.Markup(new CriticalCssTagHelper()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_page_carries_only_the_drawings_it_uses()
    {
        var render = new Render();
        render.Markup(new IconTagHelper { Name = "clock" });
        render.Markup(new IconTagHelper { Name = "clock" });
        render.Markup(new DrawTagHelper { Symbol = "logo" });
        var symbols = render
            .Read(new SpriteTagHelper())
            .QuerySelectorAll("svg.sprite[aria-hidden=true][focusable=false] > symbol");
        Assert.Equal(["i-clock", "logo"], symbols.Select(s => s.Id));
    }

    [Fact]
    public void An_unknown_drawing_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => Sprite.Use(new DefaultHttpContext(), "i-unicorn"));
}

using Goldthread.Web.Design;

namespace Goldthread.Web.Tests.Design;

public sealed class PersonBannerHtmlTests
{
    private static readonly TalkItem[] Talk =
    [
        .. Enumerable.Range(1, 6).Select(n => new TalkItem("clock", $"Sentence {n}.", $"Short {n}")),
    ];

    private static PersonBanner Del(string likes = "Del", string picture = "p-del") =>
        new(likes, "Delroy Pinnock", "he, him", "Harbour Court", picture, "/people/1", Talk);

    [Fact]
    public void It_names_the_person_and_how_to_talk()
    {
        var page = new Render().Read(new PersonBannerTagHelper { Model = Del(Render.Hostile) });
        Assert.StartsWith(
            Render.Hostile,
            page.QuerySelector("section.person")!.GetAttribute("aria-label"),
            StringComparison.Ordinal
        );
        Assert.Equal(Render.Hostile, page.QuerySelector(".name a")!.TextContent);
        Assert.Equal("Delroy Pinnock · he, him · Harbour Court", page.QuerySelector(".who .small")!.TextContent);
        Assert.Equal(4, page.QuerySelectorAll(".talk li").Length);
    }

    [Fact]
    public void The_slim_one_has_three_short_ones()
    {
        var page = new Render().Read(new PersonBannerTagHelper { Model = Del(), Slim = true });
        Assert.Equal(["Short 1", "Short 2", "Short 3"], page.QuerySelectorAll(".talk li").Select(l => l.TextContent));
        Assert.DoesNotContain("Delroy", page.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Not_asked_yet_is_said()
    {
        var page = new Render().Read(new PersonBannerTagHelper { Model = Del() with { Talk = [] } });
        Assert.Contains("How to talk together: not asked yet.", page.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_photo_is_a_picture_and_a_missing_name_stops_the_page()
    {
        Assert.NotNull(
            new Render()
                .Read(new PersonBannerTagHelper { Model = Del(picture: "/photos/1") })
                .QuerySelector("img[src='/photos/1'][alt='']")
        );
        Render.Refuses(new PersonBannerTagHelper { Model = Del(" ") }, "name that they like");
        Render.Refuses(new PersonBannerTagHelper { Model = Del(picture: "p-nobody") }, "p-nobody");
    }
}

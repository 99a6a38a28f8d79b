using System.Net;
using Goldthread.TestKit;

namespace Goldthread.Web.Tests;

public sealed class FirstVisitTests
{
    [Fact]
    public async Task The_first_page_answers_by_itself_and_lists_who_to_be()
    {
        await using var site = await Site.Open();
        using var stranger = site.Stranger();

        var door = await stranger.Get("/");

        Assert.Equal(HttpStatusCode.OK, door.Status);
        Assert.Contains("Be Rowan Hale", door.Main);
    }

    [Fact]
    public async Task Whoever_comes_in_is_greeted_and_finds_people()
    {
        await using var site = await Site.Open();
        await site.World.AddPerson("Maya Okafor");
        using var manager = await site.As(site.World.Manager);

        Assert.Contains("Hello, Rowan", (await manager.Get("/")).Main);
        Assert.Contains("Maya", (await manager.Get("/people")).Main);
    }
}

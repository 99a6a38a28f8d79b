using System.Net;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.TestKit;
using Goldthread.Web.Tests.Forms;

namespace Goldthread.Web.Tests.Safety;

/// <summary>Opening somebody in an emergency: for an hour, told at once, and looked at by somebody else.</summary>
public sealed class EmergencyTests
{
    private static readonly DateOnly Born = new(1951, 4, 12);

    [Fact]
    public async Task A_worker_opens_one_person_for_an_hour_the_manager_is_told_and_says_what_they_found()
    {
        await using var site = await Site.Open();
        var (maya, worker) = await MayaAndAWorker(site.World);
        using var visitor = await site.As(worker);
        using var manager = await site.As(site.World.Manager);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get($"/people/{maya.Id}")).Status);

        var opened = await Ask(visitor, "  maya  OKÁFOR ", Born);

        Assert.Equal($"/people/{maya.Id}", opened.Path);
        Assert.Contains("because: She rang.", opened.Html.Body!.TextContent);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get($"/people/{maya.Id}/history")).Status);
        var told = await manager.Get("/");
        Assert.Contains("Wren Talbot opened Maya in an emergency", told.Main);
        Assert.Contains("opened this person in an emergency", (await manager.Get($"/people/{maya.Id}/history")).Main);

        site.World.Clock.Advance(TimeSpan.FromMinutes(60));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get($"/people/{maya.Id}")).Status);

        var list = await manager.Get("/emergency/openings");
        var page = await manager.Get(list.Html.QuerySelector("main .rows a")!.GetAttribute("href")!);
        var refused = await manager.Send(page);
        Assert.Equal("Choose what you found.", refused.Problem("Finding"));
        Assert.Equal("Write a few words about it.", refused.Problem("FindingWords"));
        var judged = await manager.Send(page, typed: Fields.Of(("Finding", "Right"), ("FindingWords", "She fell.")));
        Assert.Equal("/emergency/openings", judged.Path);
        Assert.Contains("Looked at on", judged.Main);
        Assert.DoesNotContain("in an emergency", (await manager.Get("/")).Main);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get(page.Path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get("/emergency/openings")).Status);
    }

    [Fact]
    public async Task Nobody_is_found_by_half_a_name_or_another_day_and_what_is_missing_is_said()
    {
        await using var site = await Site.Open();
        var (_, worker) = await MayaAndAWorker(site.World);
        using var visitor = await site.As(worker);

        foreach (var (name, born) in new[] { ("Maya", Born), ("Maya Okafor", Born.AddDays(1)), ("M%", Born) })
        {
            var answer = await Ask(visitor, name, born);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
            Assert.Contains("We find nobody of exactly that name", answer.Main);
        }

        var empty = await visitor.Send(await visitor.Get("/emergency"));
        Assert.Equal("Write their whole name.", empty.Problem("Name"));
        Assert.Equal("Choose what kind of emergency it is.", empty.Problem("Kind"));
        Assert.Equal("Write why you need to see this person now.", empty.Problem("Why"));
    }

    [Fact]
    public async Task Whoever_sees_them_already_is_led_there_and_nothing_is_opened()
    {
        await using var site = await Site.Open();
        var (maya, worker) = await MayaAndAWorker(site.World);
        await site.World.LetSupport(worker, maya);
        using var visitor = await site.As(worker);

        var answer = await Ask(visitor, "Maya Okafor", Born);

        Assert.Equal($"/people/{maya.Id}", answer.Path);
        Assert.Equal(0, await site.World.Count<Goldthread.Safety.EmergencyAccess>());
    }

    [Fact]
    public async Task Five_people_a_day_and_fifteen_tries_are_the_most()
    {
        await using var site = await Site.Open();
        var worker = await site.World.Hire("Wren Talbot");
        for (var i = 0; i < 6; i++)
        {
            await site.World.AddPerson(new PersonFacts { Name = $"Person {(char)('a' + i)}", BornOn = Born });
        }

        using var visitor = await site.As(worker);
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await Ask(visitor, $"Person {(char)('a' + i)}", Born)).Status);
        }

        Assert.Contains("as many people as one may", (await Ask(visitor, "Person f", Born)).Main);
        Assert.Contains("as many people as one may", (await Ask(visitor, "Person zz", Born)).Main);
        for (var i = 0; i < 8; i++)
        {
            await Ask(visitor, "Person f", Born);
        }

        Assert.Contains("asked many times today", (await Ask(visitor, "Person f", Born)).Main);
        site.World.Clock.Advance(TimeSpan.FromDays(1));
        using var later = await site.As(worker);
        Assert.Equal(HttpStatusCode.OK, (await Ask(later, "Person f", Born)).Status);
    }

    [Fact]
    public async Task Nobody_looks_at_what_they_opened_themselves_and_guests_open_nobody()
    {
        await using var site = await Site.Open();
        var birch = await site.World.OpenService("Birch Street");
        var other = await site.World.Hire("Ines Duarte", Job.RegisteredManager);
        await site.World.LetManage(other, birch);
        await site.World.AddPerson(new PersonFacts { Name = "Maya Okafor", BornOn = Born });
        using var visitor = await site.As(other);
        await Ask(visitor, "Maya Okafor", Born);
        await site.World.LetManage(other, site.World.Home);

        Assert.Contains("Nobody was opened", (await visitor.Get("/emergency/openings")).Main);
        using var inspector = await site.As(await site.World.LetIn("Ira Stone", Relation.Inspector));
        Assert.Equal(HttpStatusCode.NotFound, (await inspector.Get("/emergency")).Status);
    }

    private static async Task<(Person Maya, Actor Worker)> MayaAndAWorker(World world) =>
        (
            await world.AddPerson(new PersonFacts { Name = "Maya Okafor", BornOn = Born }),
            await world.Hire("Wren Talbot")
        );

    private static async Task<Answer> Ask(Visitor visitor, string name, DateOnly born)
    {
        var page = await visitor.Get("/emergency");
        return await visitor.Send(
            page,
            typed: new Dictionary<string, string?>(Fields.Day("BornOn", $"{born.Day}", $"{born.Month}", $"{born.Year}"))
            {
                ["Name"] = name,
                ["Kind"] = "Danger",
                ["Why"] = "She rang.",
            }
        );
    }
}

using Goldthread.Storage;
using Goldthread.TestKit;
using Goldthread.Web.Demonstration;
using Goldthread.Web.Simulation;

namespace Goldthread.Web.Tests.Demonstration;

/// <summary>A simulated provider is opened like the demonstration, and its door names a few of everybody.</summary>
public sealed class LargeDoorTests
{
    private static readonly DateTimeOffset Now = new(2026, 9, 3, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task The_door_names_a_few_of_each_job_and_each_of_them_may_come_in()
    {
        using var folder = new TempFolder();
        var path = folder.File("large.db");
        var plan = new SimulationPlan
        {
            People = 60,
            Records = 120,
            Seed = 3,
            Days = 90,
        };
        var done = await new SimulationPlace(new SqliteDatabase(path)).Fill(d => new Simulator(plan, Now).Fill(d));
        Assert.Null(await DemoFile.Check(new SqliteDatabase(path)));
        await using var app = GoldthreadApp.Build(
            new Setting(new SqliteDatabase(path), new FakeClock(Now), Pretend: true),
            "http://127.0.0.1:0"
        );
        await app.StartAsync();
        using var visitor = new Visitor(app.Urls.First());

        var door = await visitor.Get("/");
        var staff = door.Html.QuerySelectorAll("form:has(input[name=staff])").ToList();
        Assert.True(staff.Count < done.Staff);
        Assert.InRange(staff.Count(f => f.TextContent.Contains("upport worker", StringComparison.Ordinal)), 3, 8);
        var manager = staff.First(f => f.TextContent.Contains("egistered manager", StringComparison.Ordinal));
        var id = manager.QuerySelector("input[name=staff]")!.GetAttribute("value");
        Assert.StartsWith("Hello, ", (await visitor.Send(door, $"form:has(input[value='{id}'])")).Heading);
        Assert.NotEmpty((await visitor.Get("/people")).Html.QuerySelectorAll("ul.people a"));
        await app.StopAsync();
    }
}

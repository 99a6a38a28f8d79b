using System.Net;
using Goldthread.Storage.Notes;
using Goldthread.TestKit;
using Goldthread.Verify;
using Goldthread.Web.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace Goldthread.Web.Tests.History;

/// <summary>Codes on printed pages, and the checkpoints that they stand for.</summary>
public sealed class CodesTests
{
    [Fact]
    public async Task Every_page_about_a_person_is_printed_with_the_code_and_day_of_the_newest_checkpoint()
    {
        var world = await World.Begin();
        var maya = await world.AddPerson("Maya Okafor");
        var (goal, _) = await world.StartGoal(maya);
        await using var site = await Open(world);
        using var manager = await site.As(world.Manager);
        var code = CodeOf(world);

        foreach (var page in new[] { "", "/history", "/records", $"/goals/{goal.Id}", $"/goals/{goal.Id}/thread" })
        {
            var foot = (await manager.Get($"/people/{maya.Id}{page}")).Html.QuerySelector("footer.proof");
            Assert.Equal(
                $"History of this service up to 14 January 2026: {code}. Whoever keeps it can show that it is still the same.",
                foot!.TextContent.Trim()
            );
        }

        Assert.Equal(Outcome.Sound, world.Database.Verify(new Question(Code: code)).Outcome);
    }

    [Fact]
    public async Task A_checkpoint_is_taken_at_the_start_on_a_new_day_and_at_the_end_when_something_was_written()
    {
        var world = await World.Begin();
        var notes = world.Database.Notebook.Folder;
        var site = await Open(world);
        var job = site.Services.GetRequiredService<CheckpointOnTime>();
        Assert.Equal(1, Notes(notes));
        await job.Take(CheckpointWhy.Day);
        Assert.Equal(1, Notes(notes));
        await world.AddPerson();
        await job.Take(CheckpointWhy.Day);
        Assert.Equal(2, Notes(notes));
        await world.AddPerson("Bo");

        await job.StopAsync(CancellationToken.None);

        Assert.Equal(3, Notes(notes));
        Assert.Equal(Outcome.Sound, world.Database.VerifyWithNotes().Outcome);
        await site.DisposeAsync();
    }

    [Fact]
    public async Task The_manager_finds_a_printed_code_with_its_day()
    {
        var world = await World.Begin();
        await using var site = await Open(world);
        using var manager = await site.As(world.Manager);
        var code = CodeOf(world);

        var page = await manager.Get("/codes");
        var found = await manager.Get($"/codes?code={code.ToLowerInvariant()}");
        var slip = await manager.Get("/codes?code=hello");
        var other = await manager.Get($"/codes?code={PrintedCode.Of(world.Home.Id, 9, new byte[32])}");

        Assert.Contains(code, page.Html.QuerySelector("table")!.TextContent);
        Assert.Contains("Alder House", page.Html.QuerySelector("table")!.TextContent);
        Assert.Contains("It is a code of Alder House, written on Wednesday 14 January", found.Main);
        Assert.Contains("That is no code.", slip.Main);
        Assert.Contains("No checkpoint of yours has that code.", other.Main);
    }

    [Fact]
    public async Task Whoever_arranges_nothing_does_not_find_the_page_and_nobody_finds_the_codes_of_anothers_service()
    {
        var world = await World.Begin();
        var birch = await world.OpenService("Birch Street");
        var worker = await world.Hire("Siân Prys");
        await world.LetSupport(worker, await world.AddPerson());
        await world.AddPerson("Bo", birch);
        await using var site = await Open(world);
        using var support = await site.As(worker);
        using var manager = await site.As(world.Manager);

        Assert.Equal(HttpStatusCode.NotFound, (await support.Get("/codes")).Status);
        Assert.DoesNotContain("Birch Street", (await manager.Get("/codes")).Main);
    }

    [Fact]
    public async Task A_checkpoint_that_cannot_be_written_is_said_there_and_stops_nobody()
    {
        var world = await World.Begin();
        File.WriteAllText(world.Database.Notebook.Folder, "A file where the folder would be.");
        await using var site = await Open(world);
        using var manager = await site.As(world.Manager);

        var page = await manager.Get("/codes");

        Assert.Contains("The last checkpoint could not be written", page.Main);
        Assert.Contains("No checkpoint has been written yet.", page.Main);
        await world.AddPerson();
    }

    // The one at the start is taken beside what else is done; here it is waited for.
    private static async Task<Site> Open(World world)
    {
        var site = await Site.Open(world, change: s => s with { Notebook = world.Database.Notebook });
        await site.Services.GetRequiredService<CheckpointOnTime>().Take(CheckpointWhy.Started);
        return site;
    }

    private static int Notes(string folder) => Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories).Length;

    private static string CodeOf(World world)
    {
        using var connection = world.Database.Connect();
        var head = connection.Rows(
            "SELECT size, head FROM known_head WHERE chain = $0 ORDER BY at DESC LIMIT 1",
            Engine.IsPostgres ? world.Home.Id : world.Home.Id.ToByteArray(bigEndian: true)
        )[0];
        return PrintedCode.Of(world.Home.Id, (long)head[0]!, (byte[])head[1]!);
    }
}

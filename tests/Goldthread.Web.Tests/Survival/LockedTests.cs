using System.Diagnostics;
using System.Net;
using Goldthread.TestKit;
using Goldthread.TestKit.Survival;

namespace Goldthread.Web.Tests.Survival;

/// <summary>Another process holds the write lock of the file, as a backup program or somebody with a tool might.</summary>
[Collection(AloneCollection.Name)]
public sealed class LockedTests
{
    [OnFilesFact("On PostgreSQL writers wait for each other by design: NodesTests.")]
    public async Task Writers_wait_then_are_told_with_their_text_kept_while_others_read_and_then_it_goes_on()
    {
        await using var served = await Served.Make();
        await using var server = await ServerProcess.Start(served);
        using var browser = await served.Recorder(server);
        var kept = new Acknowledged();
        var person = served.People[0].Id;
        var id = Acknowledged.NewId();
        Sent told;
        using (var other = served.World.Database.Connect())
        {
            other.Run("BEGIN IMMEDIATE");
            var watch = Stopwatch.StartNew();
            var sending = kept.Send(browser, person, id);
            Assert.Equal(HttpStatusCode.OK, (await browser.Get("/people")).Status);
            Assert.False(sending.IsCompleted);
            told = await sending;
            Assert.InRange(watch.Elapsed.TotalSeconds, 4.5, 12);
            other.Run("ROLLBACK");
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, told.Status);
        Assert.Equal(
            "Something else held the records for too long. Save it again.",
            Assert.Single(told.Page!.Summary).Sentence
        );
        Assert.Equal(Acknowledged.NoteOf(id), told.Page.Typed("Note"));
        Assert.True((await browser.Send(told.Page)).Acknowledged);
        await Wait.Ready(browser);
        Assert.Equal(1, served.Found([id])[id]);
        kept.HoldAgainst(served);
    }

    [OnFilesFact("On PostgreSQL writers wait for each other by design: NodesTests.")]
    public async Task A_lock_that_is_soon_let_go_is_waited_out_and_nobody_notices()
    {
        await using var served = await Served.Make();
        await using var server = await ServerProcess.Start(served);
        using var browser = await served.Recorder(server);
        var kept = new Acknowledged();
        using var other = served.World.Database.Connect();
        other.Run("BEGIN IMMEDIATE");

        var sending = kept.Send(browser, served.People[0].Id, Acknowledged.NewId());
        await browser.Get("/people");
        other.Run("ROLLBACK");

        Assert.True((await sending).Acknowledged);
        kept.HoldAgainst(served);
    }
}

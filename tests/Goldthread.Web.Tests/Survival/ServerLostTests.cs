using System.Net;
using Goldthread.TestKit;
using Goldthread.TestKit.Survival;

namespace Goldthread.Web.Tests.Survival;

/// <summary>The PostgreSQL server goes while visits are recorded, and comes back. The application is never restarted.</summary>
[Collection(AloneCollection.Name)]
public sealed class ServerLostTests
{
    private const int Clients = 4;

    [OnPostgresFact]
    public async Task Killed_or_stopped_while_recording_nothing_acknowledged_is_lost_and_it_goes_on_by_itself()
    {
        using var cluster = new PostgresCluster();
        await using var served = await Served.On(cluster);
        await using var server = await ServerProcess.Start(served);
        using var first = await served.Recorder(server);
        var kept = new Acknowledged();
        foreach (Action end in new[] { cluster.Kill, cluster.Stop, cluster.Kill })
        {
            await RecordWhile(end, served, first, kept);
            await SaysSo(first, served);
            cluster.Start();
            await Wait.Ready(first);
            kept.HoldAgainst(served);
        }

        foreach (var (id, person) in kept.Unanswered)
        {
            Assert.True((await kept.Send(first, person, id)).Acknowledged);
        }

        kept.HoldAgainst(served);
    }

    [OnPostgresFact]
    public async Task A_form_sent_meanwhile_is_shown_with_all_that_was_written_and_saved_later_by_its_own_button()
    {
        using var cluster = new PostgresCluster();
        await using var served = await Served.On(cluster);
        await using var server = await ServerProcess.Start(served);
        using var browser = await served.Recorder(server);
        var kept = new Acknowledged();
        var id = Acknowledged.NewId();
        cluster.Stop();

        var told = await kept.Send(browser, served.People[0].Id, id);

        Assert.Equal((HttpStatusCode?)HttpStatusCode.ServiceUnavailable, told.Status);
        Assert.Equal(10, told.RetryAfter);
        Assert.Equal(Acknowledged.NoteOf(id), told.Page!.Typed("Note"));
        Assert.Contains("What you wrote is not saved yet, but all of it is here", told.Page.Main);
        cluster.Start();
        await Wait.Ready(browser);
        Assert.True((await browser.Send(told.Page)).Acknowledged);
        Assert.Equal(1, served.Found([id])[id]);
        kept.HoldAgainst(served);
    }

    private static async Task RecordWhile(Action end, Served served, Browsing first, Acknowledged kept)
    {
        var people = served.People.Select(p => p.Id).ToList();
        using var stop = new CancellationTokenSource();
        var before = kept.Count;
        var recording = Enumerable.Range(0, Clients).Select(_ => kept.RecordUntil(first, people, stop.Token)).ToList();
        await Wait.Until(() => kept.Count >= before + 20, "Nothing is recorded any more.");
        end();
        await stop.CancelAsync();
        await Task.WhenAll(recording);
    }

    private static async Task SaysSo(Browsing browser, Served served)
    {
        foreach (var path in new[] { "/people", $"/people/{served.People[0].Id}" })
        {
            var page = await browser.Get(path);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
            Assert.Equal("This does not work just now", page.Heading);
            Assert.Equal(10, page.Response.Headers.RetryAfter?.Delta?.TotalSeconds);
            Assert.Contains("does not answer", page.Main);
            Assert.NotEmpty(page.Response.Headers.GetValues("Content-Security-Policy"));
        }

        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/health/live")).Status);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await browser.Get("/health/ready")).Status);
    }
}

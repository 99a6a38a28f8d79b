using System.Net;
using Goldthread.Storage.Backups;
using Goldthread.TestKit;
using Goldthread.TestKit.Survival;

namespace Goldthread.Web.Tests.Survival;

/// <summary>A disk that is really full, under a server that is really running.</summary>
[Collection(AloneCollection.Name)]
public sealed class DiskFullTests
{
    private const int Megabytes = 8;
    private const int More = 500;
    private readonly Acknowledged _kept = new();

    [OnSmallDiskFact]
    public async Task A_save_is_refused_in_plain_words_with_the_text_kept_and_after_there_is_room_it_goes_on_by_itself()
    {
        using var disk = new Tmpfs(Megabytes);
        await using var served = await Served.At(disk.File("care.db"));
        await using var server = await ServerProcess.Start(served);
        using var browser = await served.Recorder(server);
        var id = await RecordUntilFull(browser, served, disk);

        var refused = await _kept.Send(browser, served.People[0].Id, id);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.Status);
        Assert.Equal(10, refused.RetryAfter);
        Assert.Equal("Not saved yet", refused.Page!.Html.QuerySelector("[role=alert] h2")?.TextContent);
        Assert.StartsWith("The disk is full. Keep this page open", Assert.Single(refused.Page.Summary).Sentence);
        Assert.Equal(Acknowledged.NoteOf(id), refused.Page.Typed("Note"));
        Assert.Equal(id.ToString(), refused.Page.Typed("Once"));

        disk.Empty();
        await Wait.Ready(browser);
        Assert.True((await browser.Send(refused.Page)).Acknowledged);
        Assert.Null(Banner(await browser.Get("/people")));
        Assert.True((await _kept.Send(browser, served.People[1].Id, Acknowledged.NewId())).Acknowledged);
        Assert.Equal(1, served.Found([id])[id]);
        _kept.HoldAgainst(served);
    }

    [OnSmallDiskFact]
    public async Task Reading_goes_on_under_a_banner_on_every_page_and_health_tells_the_truth()
    {
        using var disk = new Tmpfs(Megabytes);
        await using var served = await Served.At(disk.File("care.db"));
        await using var server = await ServerProcess.Start(served);
        using var browser = await served.Recorder(server);
        await RecordUntilFull(browser, served, disk);

        var here = $"/people/{served.People[0].Id}";
        foreach (var path in new[] { "/", "/people", here, $"{here}/records", $"{here}/history", $"{here}/record" })
        {
            // Many at once, so that new connections are opened while nothing can grow.
            var pages = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => browser.Get(path)));
            Assert.All(pages, p => Assert.Equal(HttpStatusCode.OK, p.Status));
            Assert.All(pages, p => Assert.StartsWith("Nothing can be saved just now, reading goes on.", Banner(p)));
        }

        var ready = await browser.Get("/health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.Status);
        Assert.Contains("reading only", ready.Html.Body!.TextContent);
        Assert.Contains("NoRoom", ready.Html.Body.TextContent);
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/health/live")).Status);
    }

    [OnSmallDiskFact]
    public async Task Started_while_the_disk_is_full_it_opens_for_reading_and_all_that_was_acknowledged_is_there()
    {
        using var disk = new Tmpfs(Megabytes);
        await using var served = await Served.At(disk.File("care.db"));
        await using (var first = await ServerProcess.Start(served))
        {
            using var recorder = await served.Recorder(first);
            await RecordUntilFull(recorder, served, disk);
            first.Kill();
        }

        await using var server = await ServerProcess.Start(served, mayOnlyRead: true);
        _kept.HoldAgainst(served);
        disk.Empty();
        using var browser = await served.Recorder(server);
        await Wait.Ready(browser);
        Assert.True((await _kept.Send(browser, served.People[0].Id, Acknowledged.NewId())).Acknowledged);
        _kept.HoldAgainst(served);
    }

    [OnSmallDiskFact]
    public async Task A_backup_onto_a_full_disk_is_refused_plainly_and_the_earlier_one_stays()
    {
        await using var served = await Served.Make();
        using var far = new Tmpfs(4);
        var first = SqliteBackup.Take(served.World.Database.Path, far.File("backups"), TimeProvider.System.GetUtcNow());
        far.Fill();

        var failed = Assert.Throws<BackupFailed>(() =>
            SqliteBackup.Take(
                served.World.Database.Path,
                far.File("backups"),
                TimeProvider.System.GetUtcNow().AddHours(1)
            )
        );

        Assert.Contains("no room", failed.Message);
        Assert.Equal([first.Path], Directory.GetFiles(far.File("backups")));
    }

    // What the log had room for already still fits after the disk is full; so one goes on until nothing does.
    private async Task<Guid> RecordUntilFull(Browsing browser, Served served, Tmpfs disk)
    {
        Assert.True((await _kept.Send(browser, served.People[0].Id, Acknowledged.NewId())).Acknowledged);
        disk.Fill();
        for (var n = 0; n < More; n++)
        {
            var id = Acknowledged.NewId();
            if (!(await _kept.Send(browser, served.People[0].Id, id)).Acknowledged)
            {
                return id;
            }
        }

        throw new InvalidOperationException("The disk is never full.");
    }

    private static string? Banner(Answer page) =>
        page.Html.QuerySelector("[aria-label='About saving'] p")?.TextContent.Trim();
}

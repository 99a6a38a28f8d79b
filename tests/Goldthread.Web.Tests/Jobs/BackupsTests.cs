using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Storage.Backups;
using Goldthread.TestKit;
using Goldthread.Verify;
using Goldthread.Web.Jobs;

namespace Goldthread.Web.Tests.Jobs;

/// <summary>Backups are taken while Goldthread is open, and whoever sets it up is told when one did not come about.</summary>
public sealed class BackupsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Near => _folder.File("backups");
    private string Far => _folder.File("far");

    [OnFilesFact("On PostgreSQL backups are taken by its own tools.")]
    public async Task One_is_taken_at_the_start_and_again_on_time_and_the_page_says_so()
    {
        await using var site = await Open();
        using var ada = await Administrator(site);
        await Until(() => Made(Far).Count == 1);

        site.World.Clock.Advance(TimeSpan.FromHours(1));
        await Until(() => Made(Far).Count == 2);

        Assert.Equal(Made(Near), Made(Far));
        Assert.All(Made(Far), f => Assert.Equal(Outcome.Sound, Witness.Check(Path.Combine(Far, f)).Outcome));
        var page = await ada.Get("/backups");
        Assert.Equal(2, page.Html.QuerySelectorAll("tbody tr").Length);
        Assert.DoesNotContain("did not work", page.Main);
        Assert.DoesNotContain("did not work", (await ada.Get("/")).Main);
    }

    [OnFilesFact("On PostgreSQL backups are taken by its own tools.")]
    public async Task What_went_wrong_is_told_to_who_sets_it_up_and_the_next_one_is_tried_all_the_same()
    {
        await File.WriteAllTextAsync(Far, "a file where a folder should be");
        await using var site = await Open();
        using var ada = await Administrator(site);
        using var manager = await site.As(site.World.Manager);
        await Until(() => site.Services.GetService(typeof(BackupOnTime)) is BackupOnTime { Trouble: not null });

        Assert.Contains("could not be copied to", (await ada.Get("/backups")).Main);
        Assert.Contains("The last backup did not work", (await ada.Get("/")).Main);
        Assert.DoesNotContain("did not work", (await manager.Get("/")).Main);

        File.Delete(Far);
        site.World.Clock.Advance(TimeSpan.FromHours(1));
        await Until(() => Made(Far).Count > 0);
        await Until(() => site.Services.GetService(typeof(BackupOnTime)) is BackupOnTime { Trouble: null });

        Assert.DoesNotContain("did not work", (await ada.Get("/")).Main);
    }

    [Fact]
    public void Nobody_is_without_backups_of_a_file_who_did_not_ask_for_any()
    {
        var file = new SqliteDatabase(_folder.File("care.db"));

        Assert.Equal(Near, BackupPlan.For(file, null, null)!.Folder);
        Assert.Equal(TimeSpan.FromHours(1), BackupPlan.For(file, null, null)!.Every);
        Assert.Equal("/srv/backups", BackupPlan.For(file, "/srv/backups", null)!.Folder);
        Assert.Null(BackupPlan.For(new PostgresDatabase("Host=db"), null, null));
    }

    public void Dispose() => _folder.Dispose();

    private Task<Site> Open() =>
        Site.Open(change: s => s with { Backups = new BackupPlan(Near, Far, TimeSpan.FromMilliseconds(100)) });

    private static async Task<Visitor> Administrator(Site site)
    {
        var ada = await site.World.Hire("Ada Quill", Job.Administrator);
        await site.World.LetSetUp(ada);
        return await site.As(ada);
    }

    private static List<string> Made(string folder) =>
        Directory.Exists(folder)
            ?
            [
                .. Directory
                    .GetFiles(folder, "*.db")
                    .Where(f => BackupName.Read(f) is not null)
                    .Select(f => Path.GetFileName(f))
                    .Order(StringComparer.Ordinal),
            ]
            : [];

    private static async Task Until(Func<bool> there)
    {
        for (var i = 0; i < 200 && !there(); i++)
        {
            await Task.Delay(50);
        }

        Assert.True(there());
    }
}

using Goldthread.Storage;
using Goldthread.Storage.Backups;
using Goldthread.Storage.Notes;

namespace Goldthread.Web.Jobs;

/// <summary>
/// Takes a backup when Goldthread starts and then on schedule. What went wrong is remembered for the page about backups and
/// said in the log; the next one is tried all the same.
/// </summary>
internal sealed partial class BackupOnTime(
    SqliteDatabase database,
    BackupPlan plan,
    TimeProvider clock,
    Soundness soundness,
    CheckpointOnTime? checkpoints,
    ILogger<BackupOnTime> log
) : BackgroundService
{
    /// <summary>The newest that worked since Goldthread was started.</summary>
    public BackupMade? Newest { get; private set; }

    /// <summary>What went wrong the last time; null when it worked.</summary>
    public string? Trouble { get; private set; }

    public BackupPlan Plan => plan;

    /// <summary>Takes one now. What need not be kept goes first, so that a full folder has room again.</summary>
    public void Take()
    {
        var now = clock.GetUtcNow();
        var tidied = Try(() => SqliteBackup.Tidy(plan.Folder, now));
        Trouble = Try(() => Copy(now)) ?? tidied;
    }

    // A copy that has its name was looked through, page by page and record by record.
    private void Copy(DateTimeOffset now)
    {
        Newest = SqliteBackup.Take(database.Path, plan.Folder, now, plan.CopyTo);
        soundness.Hear(null);
    }

    private string? Try(Action work)
    {
        try
        {
            work();
            return null;
        }
        catch (Exception e) when (e is BackupFailed or IOException or UnauthorizedAccessException)
        {
            if (e is BackupFailed { Doubt: { } doubt })
            {
                soundness.Hear(doubt);
            }

            Failed(log, e.Message);
            return e.Message;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(plan.Every, clock);
        do
        {
            await Task.Run(Take, stoppingToken);
            if (checkpoints is not null && Trouble is null)
            {
                await checkpoints.Take(CheckpointWhy.Backup);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Sentence}")]
    private static partial void Failed(ILogger log, string sentence);
}

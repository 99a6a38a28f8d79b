using Goldthread.History;
using Goldthread.Storage;
using Goldthread.Storage.Notes;

namespace Goldthread.Web.Jobs;

/// <summary>
/// Takes checkpoints: when Goldthread starts, at the first change of each day, after a backup, and when it stops; never when nothing was
/// written since. What went wrong is remembered for the page about codes and said in the log; the next is tried all the same.
/// </summary>
internal sealed partial class CheckpointOnTime(
    Writer writer,
    Notebook notebook,
    TimeProvider clock,
    ILogger<CheckpointOnTime> log
) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(5);

    private DateOnly _taken;

    /// <summary>What went wrong the last time; null when it worked.</summary>
    public string? Trouble { get; private set; }

    /// <summary>Where they go.</summary>
    public string Folder => notebook.Folder;

    /// <summary>Takes one now, if anything was written since the last.</summary>
    public async Task Take(string why)
    {
        try
        {
            var now = clock.GetUtcNow();
            if (await Checkpoints.Take(writer, notebook, now, why) is not null)
            {
                _taken = UkTime.DayOf(now);
            }

            Trouble = null;
        }
        catch (CannotNote e)
        {
            Trouble = e.Message;
            Failed(log, e.Message);
        }
        catch (System.Data.Common.DbException e)
        {
            Trouble = "The database could not be asked how its history ends.";
            Failed(log, $"{Trouble} {e.Message}");
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Take(CheckpointWhy.Stopped);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Take(CheckpointWhy.Started);
        using var timer = new PeriodicTimer(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (_taken != UkTime.Today(clock))
            {
                await Take(CheckpointWhy.Day);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Sentence}")]
    private static partial void Failed(ILogger log, string sentence);
}

using Goldthread.History;
using Goldthread.Storage;
using Goldthread.Verify;

namespace Goldthread.Web.Jobs;

/// <summary>
/// Looks through the whole database each night, in its quiet hour: SQLite at every page of a file, and the witness at every
/// record. A damaged file is not written to any more; a record that is not what was written is named, and recording goes on.
/// </summary>
internal sealed partial class NightlyLook(Setting setting, Writer writer, Soundness soundness, ILogger<NightlyLook> log)
    : BackgroundService
{
    private static readonly TimeSpan At = TimeSpan.FromHours(3);

    /// <summary>Looks now.</summary>
    public void Look()
    {
        var damage = setting.Database is SqliteDatabase file ? SqliteWhole.Damage(file.Path) : null;
        var doubt = damage ?? NotVouchedFor();
        if (damage is not null)
        {
            writer.StopFor(Hindrance.Damaged);
        }

        if (doubt is not null)
        {
            NotSound(log, doubt);
        }

        soundness.Hear(doubt);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await Task.Delay(UntilNext(setting.Clock.GetUtcNow()), setting.Clock, stoppingToken);
            await Task.Run(Look, stoppingToken);
        }
    }

    /// <summary>How long it is until three at night, as the clock on the wall shows it.</summary>
    internal static TimeSpan UntilNext(DateTimeOffset now)
    {
        var wall = UkTime.WallOf(now);
        var day = DateOnly.FromDateTime(wall.TimeOfDay < At ? wall : wall.AddDays(1));
        return UkTime.At(day.ToDateTime(TimeOnly.FromTimeSpan(At))) - now;
    }

    private string? NotVouchedFor()
    {
        var verdict = setting.Database switch
        {
            PostgresDatabase server => Witness.Check(server.Text, server.Tenant.Id),
            SqliteDatabase file => Witness.Check(file.Path),
            _ => throw new InvalidOperationException("The witness knows two kinds of databases."),
        };

        // What could not be looked at, because the server is away, is looked at in the next night.
        return verdict.Outcome == Outcome.Broken ? verdict.Says : null;
    }

    [LoggerMessage(LogLevel.Error, "What is kept here is not sound. {What}")]
    private static partial void NotSound(ILogger log, string what);
}

using Goldthread.Storage;
using Goldthread.Storage.Notes;
using Goldthread.Web.Jobs;

namespace Goldthread.Web;

/// <summary>Where an application runs: its database, its clock, and whether everyone in it is invented.</summary>
public sealed record Setting(Database Database, TimeProvider Clock, bool Pretend)
{
    /// <summary>The backups that are taken of its own accord; none when left out.</summary>
    public BackupPlan? Backups { get; init; }

    /// <summary>Where checkpoints are written, outside the database; nowhere when left out.</summary>
    public Notebook? Notebook { get; init; }

    /// <summary>How it is reached; by itself, from this machine alone.</summary>
    public Serving Serving { get; init; } = new();

    /// <summary>How often the key of another system may ask within a minute.</summary>
    public int RequestsPerKey { get; init; } = 1_200;

    /// <summary>Where the log is written to besides the console.</summary>
    public ILoggerProvider? AlsoLogsTo { get; init; }
}

using Goldthread.Storage;

namespace Goldthread.Web.Jobs;

/// <summary>Where backups go and how often one is taken.</summary>
/// <param name="Folder">Where they are kept; best on another disk.</param>
/// <param name="CopyTo">Where each is copied to as well, off this machine; null when nowhere.</param>
/// <param name="Every">How often.</param>
public sealed record BackupPlan(string Folder, string? CopyTo, TimeSpan Every)
{
    /// <summary>
    /// Every hour, into <paramref name="folder"/> or else beside the file: nobody is without backups who did not ask for any.
    /// Null on a server, whose own tools take them.
    /// </summary>
    public static BackupPlan? For(Database database, string? folder, string? copyTo) =>
        database.Folder is { } beside
            ? new BackupPlan(folder ?? Path.Combine(beside, "backups"), copyTo, TimeSpan.FromHours(1))
            : null;
}

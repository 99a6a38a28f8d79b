namespace Goldthread.Web.Jobs;

/// <summary>Where backups go and how often one is taken.</summary>
/// <param name="Folder">Where they are kept; best on another disk.</param>
/// <param name="CopyTo">Where each is copied to as well, off this machine; null when nowhere.</param>
/// <param name="Every">How often.</param>
public sealed record BackupPlan(string Folder, string? CopyTo, TimeSpan Every);

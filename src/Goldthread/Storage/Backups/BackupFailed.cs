namespace Goldthread.Storage.Backups;

/// <summary>A backup or a restore did not come about; nothing that was there before has changed.</summary>
/// <param name="sentence">What happened and what to do, in plain words for whoever keeps the machine.</param>
public sealed class BackupFailed(string sentence, Exception? cause = null) : Exception(sentence, cause)
{
    /// <summary>What is not as it was written, when that is why; else null.</summary>
    public string? Doubt { get; init; }
}

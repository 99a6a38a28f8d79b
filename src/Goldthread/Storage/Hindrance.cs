namespace Goldthread.Storage;

/// <summary>Why nothing can be saved, or even read, just now.</summary>
public enum Hindrance
{
    /// <summary>The disk is full.</summary>
    NoRoom,

    /// <summary>Somebody else holds the database for longer than one can wait.</summary>
    Busy,

    /// <summary>The server does not answer. Without it nothing can be read either.</summary>
    Away,

    /// <summary>The disk does not take what is written, though there is room.</summary>
    Disk,

    /// <summary>The file is damaged. Whoever looks after it must put a backup back; it does not mend by itself.</summary>
    Damaged,
}

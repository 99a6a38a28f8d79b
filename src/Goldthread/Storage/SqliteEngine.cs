using System.Runtime.CompilerServices;
using SQLitePCL;

namespace Goldthread.Storage;

/// <summary>How the SQLite library works in this process; it can be said only before the first file is opened.</summary>
internal static class SqliteEngine
{
    private const int MultiThread = 2;
    private const int MemoryStatistics = 9;

    /// <summary>
    /// A connection is used by one thread at a time here, so none needs a lock of its own; and nobody reads the counts of
    /// memory, which every thread would have to wait for.
    /// </summary>
#pragma warning disable CA2255 // A library must do this before anybody opens a file, whoever that is.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Set()
    {
        Batteries_V2.Init();
        _ = raw.sqlite3_config(MultiThread);
        _ = raw.sqlite3_config(MemoryStatistics, 0);
    }
}

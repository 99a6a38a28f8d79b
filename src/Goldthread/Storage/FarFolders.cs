namespace Goldthread.Storage;

/// <summary>
/// Keeps a SQLite file off folders of other machines: what is locked and flushed there is not surely so, and then a record
/// that was saved may be lost, or the whole file.
/// </summary>
internal static class FarFolders
{
    /// <summary>Throws <see cref="CannotOpen"/> when the file at <paramref name="path"/> would lie on another machine.</summary>
    /// <param name="path">Where the file is, or is to be.</param>
    /// <param name="kindOf">For tests: what kind of place a folder is on.</param>
    public static void Refuse(string path, Func<string, DriveType>? kindOf = null)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        while (!Directory.Exists(folder) && Path.GetDirectoryName(folder) is { } above)
        {
            folder = above;
        }

        if ((kindOf ?? (f => new DriveInfo(f).DriveType))(folder) == DriveType.Network)
        {
            throw new CannotOpen(
                $"{path} would lie in a folder of another machine, where a file can be damaged without anybody noticing. "
                    + "Choose a disk of this machine with --db, or use PostgreSQL. Backups may go there."
            );
        }
    }
}

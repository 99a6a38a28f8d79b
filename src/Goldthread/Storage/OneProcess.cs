namespace Goldthread.Storage;

/// <summary>
/// Holds a SQLite file for one process. Two processes, each with a Writer of its own, would keep histories that know
/// nothing of each other; the second is refused. Given back when disposed, and by the system when the process dies.
/// </summary>
public sealed class OneProcess : IDisposable
{
    private readonly FileStream _held;

    private OneProcess(FileStream held) => _held = held;

    /// <summary>Takes hold of the file at <paramref name="path"/>, which need not be there yet.</summary>
    /// <exception cref="AlreadyOpen">Another process has it.</exception>
    /// <exception cref="CannotOpen">Its folder may not be written to, or cannot be made.</exception>
    public static OneProcess Hold(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        MakeFolder(folder);
        try
        {
            return new OneProcess(
                new FileStream(path + ".open", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None)
            );
        }
        catch (UnauthorizedAccessException e)
        {
            throw NotOurs(folder, e);
        }
        catch (IOException e)
        {
            throw new AlreadyOpen(path, e);
        }
    }

    private static void MakeFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw NotOurs(folder, e);
        }
    }

    private static CannotOpen NotOurs(string folder, Exception cause) =>
        new(
            $"The folder {folder} cannot be made or written to. Give it to the user that Goldthread runs as, or choose "
                + "another place with --db.",
            cause
        );

    public void Dispose() => _held.Dispose();
}

/// <summary>The file is open in another Goldthread.</summary>
public sealed class AlreadyOpen(string path, Exception cause)
    : Exception(
        $"{path} is open in another Goldthread already. Stop that one first, or choose another file with --db.",
        cause
    );

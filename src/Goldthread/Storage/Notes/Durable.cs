using System.Runtime.InteropServices;
using System.Text;

namespace Goldthread.Storage.Notes;

/// <summary>Makes files that are whole and on the disk, or not there; never over one that is there.</summary>
internal static class Durable
{
    private const UnixFileMode ForAllToRead =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    /// <summary>Makes a file. Throws <see cref="IOException"/> when there is one of that name.</summary>
    public static void Create(string path, string text, UnixFileMode mode = ForAllToRead)
    {
        var unfinished = $"{path}.{Environment.ProcessId}.unfinished";
        File.Delete(unfinished);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = mode;
        }

        try
        {
            using (var file = new FileStream(unfinished, options))
            {
                file.Write(Encoding.UTF8.GetBytes(text));
                file.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path, overwrite: false);
        }
        finally
        {
            File.Delete(unfinished);
        }

        FlushFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
    }

    // A new name is on the disk only when its folder is. .NET opens no folders, so the system is asked.
    private static void FlushFolder(string folder)
    {
        var open = Open(folder, 0);
        if (open >= 0)
        {
            _ = Flush(open);
            _ = Close(open);
        }
    }

#pragma warning disable SYSLIB1054, CA5392 // Three plain calls; no code is made for them.
    [DllImport(
        "libc",
        EntryPoint = "open",
        CharSet = CharSet.Ansi,
        BestFitMapping = false,
        ThrowOnUnmappableChar = true
    )]
    private static extern int Open(string path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    private static extern int Flush(int file);

    [DllImport("libc", EntryPoint = "close")]
    private static extern int Close(int file);
#pragma warning restore SYSLIB1054, CA5392
}

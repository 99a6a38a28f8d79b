using System.CommandLine;
using Goldthread.Storage;
using Goldthread.Storage.Notes;

namespace Goldthread.Web.Commands;

/// <summary>How the verbs are told where checkpoints go.</summary>
internal static class Notebooks
{
    public static Option<string?> Folder() =>
        new("--checkpoints")
        {
            Description = "The folder for signed checkpoints; best on another machine. Left out: beside the file.",
        };

    public static Option<string?> Key() =>
        new("--checkpoint-key")
        {
            Description =
                "The file of the key that signs them; made when it is not there. Left out: keys/ beside the file.",
        };

    /// <summary>The notebook that is meant; null for a server when no folder is named.</summary>
    /// <param name="keysBeside">A file beside which the key lies when nothing is said, for a server.</param>
    public static Notebook? Of(Database database, string? folder, string? key, string? keysBeside = null)
    {
        var usual = database is SqliteDatabase file ? Notebook.Beside(file) : null;
        var place =
            key
            ?? usual?.KeyFile
            ?? Path.Combine(
                Path.GetDirectoryName(Path.GetFullPath(keysBeside ?? "key")) ?? ".",
                "goldthread-checkpoint-key.pem"
            );
        return (folder ?? usual?.Folder) is { } chosen ? new Notebook(chosen, place) : null;
    }
}

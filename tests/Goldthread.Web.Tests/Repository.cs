using System.Runtime.CompilerServices;

namespace Goldthread.Web.Tests;

/// <summary>Where the repository stands, found from where this file was compiled.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here);
        while (folder is not null && !File.Exists(Path.Combine(folder, "Goldthread.slnx")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("No Goldthread.slnx above this file.");
    }
}

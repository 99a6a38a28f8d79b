using System.Globalization;

namespace Goldthread.Storage.Backups;

/// <summary>The name of a backup says when it was taken: <c>goldthread-20260114T100000Z.db</c>.</summary>
public static class BackupName
{
    private const string Begins = "goldthread-";
    private const string Form = "yyyyMMdd'T'HHmmss'Z'";

    /// <summary>The name of a backup taken at <paramref name="at"/>.</summary>
    public static string At(DateTimeOffset at) =>
        $"{Begins}{at.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture)}.db";

    /// <summary>When the backup of this name was taken; null when it is not the name of one.</summary>
    public static DateTimeOffset? Read(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return
            Path.GetExtension(path) == ".db"
            && name.StartsWith(Begins, StringComparison.Ordinal)
            && DateTimeOffset.TryParseExact(
                name[Begins.Length..],
                Form,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var at
            )
            ? at
            : null;
    }
}

using Goldthread.Web.Design;

namespace Goldthread.Web.History;

/// <summary>The columns of records in words, for showing what changed.</summary>
internal static class Columns
{
    // What the system counts for itself says nothing to a reader.
    private static readonly HashSet<string> Quiet = ["version", "wording", "search_name"];

    public static bool Shown(string column) =>
        !Quiet.Contains(column) && !column.EndsWith("_id", StringComparison.Ordinal);

    public static string Of(string column) => Words.Capital(column.Replace('_', ' '));
}

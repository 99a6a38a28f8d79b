using Goldthread.History;

namespace Goldthread.Imports;

/// <summary>What imports say alike.</summary>
internal static class ImportWords
{
    public const string SomethingToMend = "Nothing was saved: there is something to mend in the file.";

    /// <summary>What could not be read, and what else is missing or unclear: one sentence for each column.</summary>
    public static IReadOnlyList<Problem> Together(IReadOnlyList<Problem> unread, Check check) =>
        [.. unread.Concat(check.Problems).DistinctBy(p => p.Field)];
}

namespace Goldthread.Goals.Examples;

/// <summary>Texts as sets of words: for finding, and for seeing whether two are nearly the same.</summary>
public static class WordSets
{
    private const int Stem = 4;

    // So common that finding them tells nothing.
    private static readonly HashSet<string> Common =
    [
        .. "a an and are as at be by for from has have he her his i in is it my of on or she so that the they to was we with".Split(
            ' '
        ),
    ];

    /// <summary>The different words of a text, in small letters, without signs.</summary>
    public static IReadOnlySet<string> Of(string? text) =>
        new string([.. (text ?? "").Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The words of a text that tell something; all of them when none does.</summary>
    public static IReadOnlySet<string> Telling(string? text)
    {
        var all = Of(text);
        var telling = all.Where(w => !Common.Contains(w)).ToHashSet(StringComparer.Ordinal);
        return telling.Count == 0 ? all : telling;
    }

    /// <summary>
    /// How much of the shorter text is in the other: words in common, by the words of whichever has fewer; 0 to 1. Two
    /// texts without words have nothing in common.
    /// </summary>
    public static double Shared(string? one, string? other)
    {
        var (a, b) = (Of(one), Of(other));
        var fewer = Math.Min(a.Count, b.Count);
        return fewer == 0 ? 0 : (double)a.Count(b.Contains) / fewer;
    }

    /// <summary>How many of the words of one text are in another, 0 to 1.</summary>
    public static double Found(string words, string? within)
    {
        var (asked, there) = (Of(words), Of(within));
        return asked.Count == 0 ? 0 : (double)asked.Count(there.Contains) / asked.Count;
    }

    internal static bool Match(string asked, string there) =>
        asked == there || (asked.Length >= Stem && there.StartsWith(asked, StringComparison.Ordinal));
}

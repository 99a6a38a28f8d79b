using System.Collections.Frozen;

namespace Goldthread.Coaching.Language;

/// <summary>Near-synonyms, usual pairs and routines, from <c>pairs.txt</c>: two of one line count as one result.</summary>
internal static class Pairs
{
    private static readonly FrozenDictionary<string, int[]> LinesOf = DataFile
        .Lines("coaching/pairs")
        .SelectMany(
            (line, number) => line.Line.Split(',', StringSplitOptions.TrimEntries).Select(word => (word, number))
        )
        .GroupBy(e => e.word)
        .ToFrozenDictionary(g => g.Key, g => g.Select(e => e.number).ToArray());

    /// <summary>Whether the two stand on one line, in any form.</summary>
    internal static bool Are(in Token one, in Token other) =>
        one.Lemma == other.Lemma || Lines(one).Intersect(Lines(other)).Any();

    private static IEnumerable<int> Lines(Token token) =>
        LinesOf.GetValueOrDefault(token.Norm, []).Concat(LinesOf.GetValueOrDefault(token.Lemma, []));
}

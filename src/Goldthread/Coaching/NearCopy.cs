using Goldthread.Coaching.Language;

namespace Goldthread.Coaching;

/// <summary>Whether two goals are nearly the same words, whoever's name stands in them.</summary>
internal static class NearCopy
{
    /// <summary>The share of pairs of neighbouring words in common (Dice) from which two goals are nearly the same.</summary>
    private const double Near = 0.8;

    /// <summary>With fewer pairs of words, being alike says nothing.</summary>
    private const int Fewest = 3;

    internal static bool IsOneOf(IReadOnlyList<Token> tokens, IEnumerable<string> others)
    {
        var pairs = Pairs(tokens);
        return pairs.Count >= Fewest
            && others.Any(other => Alike(pairs, Pairs(Lexicon.Ours.Tag(Tokenizer.Cut(other)))) >= Near);
    }

    private static double Alike(HashSet<(string, string)> one, HashSet<(string, string)> other) =>
        other.Count < Fewest ? 0 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);

    // A name is anybody's: it and “he” or “she” count alike.
    private static HashSet<(string, string)> Pairs(IReadOnlyList<Token> tokens)
    {
        var words = tokens
            .Where(token => token.Says)
            .Select(token =>
                token.Capital && !token.Is(WordClass.Known) || token.Norm is "he" or "she" or "they" ? "someone"
                : token.Norm is "his" or "her" or "their" ? "their"
                : token.Norm
            )
            .ToList();
        return words.Zip(words.Skip(1)).ToHashSet();
    }
}

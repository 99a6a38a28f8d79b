using System.Collections.Frozen;

namespace Goldthread.Coaching.Language;

/// <summary>
/// Finds the word that was meant when one letter is missing, one too many, or two have changed places: “suport”,
/// “excercise”, “agian”. A letter in place of another is left alone: that makes too many words of other words.
/// </summary>
internal sealed class Misspellings
{
    /// <summary>Shorter words are too like each other.</summary>
    private const int Shortest = 5;
    private const int Longest = 24;

    private readonly FrozenSet<string> _words;
    private readonly FrozenDictionary<string, string> _withoutOne;

    public Misspellings(IEnumerable<string> words)
    {
        _words = words.Where(word => word.Length >= Shortest).ToFrozenSet();
        _withoutOne = _words
            .Where(word => word.Length > Shortest)
            .Order(StringComparer.Ordinal)
            .SelectMany(word => Enumerable.Range(1, word.Length - 1).Select(at => (Less: word.Remove(at, 1), word)))
            .DistinctBy(pair => pair.Less)
            .ToFrozenDictionary(pair => pair.Less, pair => pair.word);
    }

    /// <summary>The word that was meant; null when none is near.</summary>
    public string? Meant(string word)
    {
        if (word.Length is < Shortest or > Longest)
        {
            return null;
        }

        if (_withoutOne.TryGetValue(word, out var meant))
        {
            return meant;
        }

        for (var at = 1; at < word.Length; at++)
        {
            var less = word.Remove(at, 1);
            if (_words.Contains(less))
            {
                return less;
            }

            // Two letters that changed places.
            var turned = less.Insert(at - 1, word[at].ToString());
            if (turned != word && _words.Contains(turned))
            {
                return turned;
            }
        }

        return null;
    }
}

using System.Runtime.InteropServices;

namespace Goldthread.Coaching.Language;

/// <summary>A phrase that was found: which kind, and which tokens, from <paramref name="From"/> to before <paramref name="To"/>.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Mark(string Kind, int From, int To);

/// <summary>Finds the phrases of one data file in a text: at each place the longest, none inside another.</summary>
internal sealed class Marks
{
    private readonly Dictionary<string, List<Pattern>> _byWord = new(StringComparer.Ordinal);
    private readonly List<Pattern> _others = [];

    private Marks(IEnumerable<Pattern> patterns)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.FirstWords is not { } words)
            {
                _others.Add(pattern);
                continue;
            }

            foreach (var word in words.Distinct())
            {
                if (!_byWord.TryGetValue(word, out var list))
                {
                    _byWord[word] = list = [];
                }

                list.Add(pattern);
            }
        }
    }

    internal static Marks Load(string file) =>
        new(DataFile.Lines("coaching/phrases/" + file).Select(line => Pattern.Parse(line.Section, line.Line)));

    internal List<Mark> Find(IReadOnlyList<Token> tokens)
    {
        var found = new List<Mark>();
        for (var at = 0; at < tokens.Count; )
        {
            var best = new Mark("", at, at);
            Try(_byWord.GetValueOrDefault(tokens[at].Norm), tokens, at, ref best);
            if (tokens[at].Lemma != tokens[at].Norm)
            {
                Try(_byWord.GetValueOrDefault(tokens[at].Lemma), tokens, at, ref best);
            }

            Try(_others, tokens, at, ref best);
            if (best.To > at)
            {
                found.Add(best);
            }

            at = Math.Max(best.To, at + 1);
        }

        return found;
    }

    private static void Try(List<Pattern>? patterns, IReadOnlyList<Token> tokens, int at, ref Mark best)
    {
        foreach (var pattern in patterns ?? [])
        {
            var end = pattern.Match(tokens, at);
            if (end > best.To)
            {
                best = new Mark(pattern.Kind, at, end);
            }
        }
    }
}

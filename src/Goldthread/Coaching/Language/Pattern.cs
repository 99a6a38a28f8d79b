namespace Goldthread.Coaching.Language;

/// <summary>
/// A phrase written as data: words with alternatives (<c>by|before</c>), classes (<c>&lt;Month&gt;</c>), <c>&lt;num&gt;</c>, and
/// a question mark after what may be left out.
/// </summary>
internal sealed class Pattern
{
    private readonly Part[] _parts;

    private Pattern(string kind, Part[] parts)
    {
        Kind = kind;
        _parts = parts;
    }

    public string Kind { get; }

    /// <summary>The words it can begin with; null when it can begin with a class.</summary>
    public IReadOnlyList<string>? FirstWords { get; private init; }

    internal static Pattern Parse(string kind, string line)
    {
        var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Part.Parse).ToArray();
        var needed = Array.FindIndex(parts, part => !part.Optional);
        var firsts = parts[..(needed + 1)];
        return new Pattern(kind, parts)
        {
            FirstWords = firsts.All(part => part.WordsOnly) ? firsts.SelectMany(part => part.Words).ToList() : null,
        };
    }

    /// <summary>One past the last token that it takes from here on, the longest way; −1 when it does not fit.</summary>
    public int Match(IReadOnlyList<Token> tokens, int at) => Match(tokens, at, 0);

    private int Match(IReadOnlyList<Token> tokens, int at, int part)
    {
        if (part == _parts.Length)
        {
            return at;
        }

        var taken = at < tokens.Count && _parts[part].Fits(tokens[at]) ? Match(tokens, at + 1, part + 1) : -1;
        return _parts[part].Optional ? Math.Max(taken, Match(tokens, at, part + 1)) : taken;
    }

    private sealed record Part(string[] Words, WordClass Classes, Func<Token, bool>[] Shapes, bool Optional)
    {
        public bool WordsOnly => Classes == WordClass.None && Shapes.Length == 0;

        public bool Fits(in Token token)
        {
            if (token.Is(Classes) || Array.IndexOf(Words, token.Norm) >= 0 || Array.IndexOf(Words, token.Lemma) >= 0)
            {
                return true;
            }

            foreach (var shape in Shapes)
            {
                if (shape(token))
                {
                    return true;
                }
            }

            return false;
        }

        public static Part Parse(string written)
        {
            var optional = written.EndsWith('?') && written.Length > 1;
            // An underscore stands for the space inside a phrase that the lexicons make one token of.
            var choices = (optional ? written[..^1] : written).Replace('_', ' ').Split('|');
            var classes = WordClass.None;
            var shapes = new List<Func<Token, bool>>();
            foreach (var choice in choices.Where(c => c.StartsWith('<')))
            {
                var name = choice[1..^1];
                if (Enum.TryParse<WordClass>(name, out var named))
                {
                    classes |= named;
                }
                else
                {
                    shapes.Add(Shape.Named(name));
                }
            }

            return new Part(choices.Where(c => !c.StartsWith('<')).ToArray(), classes, [.. shapes], optional);
        }
    }
}

namespace Goldthread.Coaching.Language;

/// <summary>What a token is for, once the phrases are found.</summary>
internal enum Role : byte
{
    Content,

    /// <summary>Says when or how often.</summary>
    Time,

    /// <summary>Stands in a reason: “so that …”.</summary>
    Reason,
}

/// <summary>A goal as the rules see it: its words, its phrases, and which words say when or why.</summary>
internal sealed class Statement
{
    /// <summary>“By the time …” goes on to its comma, and not for ever.</summary>
    private const int LongestClause = 30;

    private static readonly Marks TimePhrases = Marks.Load("time");
    private static readonly Marks HelpPhrases = Marks.Load("help");

    /// <summary>For each token one more than the number of the phrase of help that it stands in; 0 for none.</summary>
    private readonly int[] _helpOver;

    private Statement(string text, List<Token> tokens, bool ofStaff, string? name)
    {
        Text = text;
        Tokens = tokens;
        OfStaff = ofStaff;
        Name = name;
        Times = TimePhrases
            .Find(tokens)
            .Where(mark => Stands(tokens, mark))
            .Select(mark => Trimmed(tokens, Whole(tokens, mark)))
            .ToList();
        var reached = 0;
        Times.RemoveAll(mark =>
        {
            var inside = mark.To <= reached;
            reached = Math.Max(reached, mark.To);
            return inside;
        });
        Helps = HelpPhrases.Find(tokens);
        _helpOver = new int[tokens.Count];
        for (var n = 0; n < Helps.Count; n++)
        {
            Array.Fill(_helpOver, n + 1, Helps[n].From, Helps[n].To - Helps[n].From);
        }

        Roles = new Role[tokens.Count];
        foreach (var mark in Times)
        {
            Array.Fill(Roles, Role.Time, mark.From, mark.To - mark.From);
        }

        Reasons.Fill(this);
    }

    public string Text { get; }

    public List<Token> Tokens { get; }

    public int Count => Tokens.Count;

    public Role[] Roles { get; }

    public List<Mark> Times { get; }

    public List<Mark> Helps { get; }

    /// <summary>Whether the owner of the goal is a member of staff.</summary>
    public bool OfStaff { get; }

    /// <summary>The name of the owner, in lower case, when it was given.</summary>
    public string? Name { get; }

    public static Statement Read(string text, string? setting, string? name) =>
        new(
            text,
            Lexicon.Ours.Tag(Tokenizer.Cut(text)),
            setting is not null && setting.Contains("staff", StringComparison.OrdinalIgnoreCase),
            string.IsNullOrWhiteSpace(name) ? null : name.Trim().ToLowerInvariant()
        );

    /// <summary>The token at a place; a full stop beyond the end.</summary>
    public Token At(int at) =>
        at >= 0 && at < Tokens.Count ? Tokens[at] : new Token(TokenKind.Stop, Text.Length, Text.Length, ".");

    public bool Is(int at, WordClass any) => At(at).Is(any);

    public bool Says(int at, params ReadOnlySpan<string> norms) => norms.Contains(At(at).Norm);

    /// <summary>The phrase of help in which a token stands.</summary>
    public Mark? HelpAt(int at) =>
        at >= 0 && at < Count && _helpOver[at] is > 0 and var number ? Helps[number - 1] : null;

    /// <summary>The marks that begin in a range of tokens, outside reasons.</summary>
    public IEnumerable<Mark> Between(List<Mark> marks, int from, int to)
    {
        var (low, high) = (0, marks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = marks[middle].From < from ? (middle + 1, high) : (low, middle);
        }

        for (var n = low; n < marks.Count && marks[n].From < to; n++)
        {
            if (Roles[marks[n].From] != Role.Reason)
            {
                yield return marks[n];
            }
        }
    }

    /// <summary>Whether a mark of that kind begins at a token.</summary>
    public bool HasTimeAt(string kind, int at) => Has(Times, kind, at, at + 1);

    /// <summary>Whether a mark of a kind begins in a range of tokens, outside reasons.</summary>
    public bool Has(List<Mark> marks, string kind, int from, int to) =>
        Between(marks, from, to).Any(mark => mark.Kind == kind);

    // “By the time her son comes over from Cyprus”: to the end of the clause, and what is found inside belongs to it.
    private static Mark Whole(List<Token> tokens, Mark mark)
    {
        if (
            mark.Kind != "Deadline"
            || mark.To - mark.From != 3
            || tokens[mark.From].Norm != "by"
            || tokens[mark.To - 1].Norm != "time"
        )
        {
            return mark;
        }

        var end = mark.To;
        while (
            end < tokens.Count
            && end < mark.To + LongestClause
            && tokens[end].Kind is not (TokenKind.Comma or TokenKind.Stop)
        )
        {
            end++;
        }

        return mark with
        {
            To = end,
        };
    }

    // “Each weekend and …”: what joins it to the next words is no part of it.
    private static Mark Trimmed(List<Token> tokens, Mark mark)
    {
        var to = mark.To;
        while (to > mark.From + 1 && (tokens[to - 1].Is(WordClass.And) || tokens[to - 1].Kind == TokenKind.Comma))
        {
            to--;
        }

        return mark with
        {
            To = to,
        };
    }

    // “14 units a week” is a rhythm; “go away for a week off” and “a day” out of nowhere are not.
    private static bool Stands(List<Token> tokens, Mark mark)
    {
        if (mark.Kind != "Frequency" || mark.To - mark.From != 2 || tokens[mark.From].Norm is not ("a" or "/"))
        {
            return true;
        }

        for (var at = Math.Max(0, mark.From - 8); at < mark.From; at++)
        {
            if (tokens[at].Is(WordClass.Number) || tokens[at].Norm is "once" or "twice")
            {
                return true;
            }
        }

        return false;
    }
}

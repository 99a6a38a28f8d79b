using System.Collections.Frozen;
using System.Globalization;

namespace Goldthread.Coaching.Language;

/// <summary>
/// The words that the coach knows, from the files in <c>Words/</c>: sections <c>[Class Class]</c> with words or phrases
/// between commas. A phrase of several words becomes one token.
/// </summary>
internal sealed class Lexicon
{
    /// <summary>Whatever is one of these is a verb.</summary>
    private const WordClass Verbs =
        WordClass.StaffVerb
        | WordClass.ChangeVerb
        | WordClass.ServiceVerb
        | WordClass.ComplyVerb
        | WordClass.VagueVerb
        | WordClass.StateVerb
        | WordClass.MotionVerb
        | WordClass.ErrandVerb
        | WordClass.OnceVerb
        | WordClass.LearnVerb
        | WordClass.RecordVerb
        | WordClass.ReceiveVerb
        | WordClass.ThinVerb;

    /// <summary>A word that is only one of these is never bent.</summary>
    private const WordClass Grammar =
        WordClass.Determiner
        | WordClass.Possessive
        | WordClass.Preposition
        | WordClass.And
        | WordClass.Pronoun
        | WordClass.Not
        | WordClass.Self
        | WordClass.Adverb;

    private readonly FrozenDictionary<string, WordClass> _words;
    private readonly Misspellings _misspellings;
    private readonly FrozenDictionary<string, string> _spellings = DataFile
        .Entries("coaching/spellings")
        .Select(e => e.Entry.Split('='))
        .ToFrozenDictionary(p => p[0], p => p[1]);
    private readonly FrozenDictionary<string, (string[] Words, WordClass Classes)[]> _phrases;
    private readonly FrozenDictionary<string, double> _numbers;
    private readonly FrozenDictionary<string, (string Lemma, Bend Bend)> _irregular;

    private Lexicon(
        Dictionary<string, WordClass> entries,
        Dictionary<string, double> numbers,
        Dictionary<string, (string, Bend)> irregular
    )
    {
        _words = entries.Where(e => !e.Key.Contains(' ', StringComparison.Ordinal)).ToFrozenDictionary();
        _misspellings = new Misspellings(_words.Keys);
        _phrases = entries
            .Where(e => e.Key.Contains(' ', StringComparison.Ordinal))
            .Select(e => (Words: e.Key.Split(' '), e.Value))
            .GroupBy(e => e.Words[0])
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(e => e.Words.Length).ToArray());
        _numbers = numbers.ToFrozenDictionary();
        _irregular = irregular.ToFrozenDictionary();
    }

    /// <summary>The words of this application, read once.</summary>
    public static Lexicon Ours { get; } = Load();

    /// <summary>Gives every token its classes, and makes one token of every phrase that the lexicons know.</summary>
    public List<Token> Tag(List<Token> cut)
    {
        for (var at = 0; at < cut.Count; at++)
        {
            cut[at] = One(cut[at]);
        }

        cut.RemoveAll(IsHyphen(cut));
        var tagged = new List<Token>(cut.Count);
        for (var at = 0; at < cut.Count; )
        {
            var (words, classes) = Phrase(cut, at);
            tagged.Add(words.Length > 1 ? Joined(cut, at, words, classes) : cut[at]);
            at += Math.Max(words.Length, 1);
        }

        return tagged;
    }

    // “Half-term” is “half term” to the lexicons; “Mon-Fri” stays a span of days, “5-10” a span of numbers.
    private static Predicate<Token> IsHyphen(List<Token> cut)
    {
        var joints = new HashSet<int>();
        for (var at = 1; at < cut.Count - 1; at++)
        {
            var (before, sign, after) = (cut[at - 1], cut[at], cut[at + 1]);
            if (
                sign.Norm == "-"
                && before.End == sign.Start
                && after.Start == sign.End
                && before.Kind == TokenKind.Word
                && after.Kind == TokenKind.Word
                && !(before.Is(WordClass.Day | WordClass.Month) && after.Is(WordClass.Day | WordClass.Month))
            )
            {
                joints.Add(sign.Start);
            }
        }

        return token => joints.Contains(token.Start);
    }

    private Token One(Token token)
    {
        if (token.Kind is not TokenKind.Word)
        {
            return token;
        }

        if (_spellings.TryGetValue(token.Norm, out var written))
        {
            token = token with { Norm = written, Lemma = written };
        }

        if (_numbers.TryGetValue(token.Norm, out var value))
        {
            return token with
            {
                Value = value,
                Classes = _words.GetValueOrDefault(token.Norm) | WordClass.Number | WordClass.Known,
            };
        }

        if (_words.TryGetValue(token.Norm, out var classes))
        {
            return token with { Classes = classes | token.Classes | WordClass.Known | OfSingular(token.Norm) };
        }

        if (_irregular.TryGetValue(token.Norm, out var form))
        {
            var of = _words.GetValueOrDefault(form.Lemma);
            return token with { Lemma = form.Lemma, Bend = form.Bend, Classes = of | WordClass.Known };
        }

        foreach (var (lemma, bend) in Stems.Of(token.Norm))
        {
            // “Ines” is no form of “in”, nor “used” of “us”.
            if (_words.TryGetValue(lemma, out classes) && (classes & ~Grammar) != WordClass.None)
            {
                // “Cans” are no form of the helping verb “can”.
                var of = bend == Bend.S ? classes & ~WordClass.Auxiliary : classes;
                return token with { Lemma = lemma, Bend = bend, Classes = of | token.Classes | WordClass.Known };
            }
        }

        return !token.Capital && _misspellings.Meant(token.Norm) is { } meant ? One(token with { Norm = meant })
            : Endings.Of(token) is var ending && ending != WordClass.None
                ? token with
                {
                    Classes = token.Classes | ending | WordClass.Known,
                }
            : token;
    }

    // “Relationships” is listed as what cannot want anything; that it is also vague stands under “relationship”.
    private WordClass OfSingular(string word) =>
        word.EndsWith('s') && word.Length > 3
            ? _words.GetValueOrDefault(word[..^1]) & ~(Verbs | WordClass.Verb | WordClass.NounToo)
            : WordClass.None;

    private (string[] Words, WordClass Classes) Phrase(List<Token> cut, int at)
    {
        var first = cut[at];
        return Longest(first.Norm, cut, at) is { Words.Length: > 0 } found ? found
            : first.Lemma != first.Norm ? Longest(first.Lemma, cut, at)
            : ([], WordClass.None);
    }

    private (string[] Words, WordClass Classes) Longest(string first, List<Token> cut, int at)
    {
        if (!_phrases.TryGetValue(first, out var phrases))
        {
            return ([], WordClass.None);
        }

        foreach (var (words, classes) in phrases)
        {
            if (Fits(words, cut, at))
            {
                return (words, classes);
            }
        }

        return ([], WordClass.None);
    }

    private static bool Fits(string[] words, List<Token> cut, int at)
    {
        if (at + words.Length > cut.Count)
        {
            return false;
        }

        for (var n = 1; n < words.Length; n++)
        {
            var token = cut[at + n];
            if (token.Norm != words[n] && token.Lemma != words[n] && !IsPluralOf(token.Norm, words[n]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPluralOf(string word, string singular) =>
        word.Length == singular.Length + 1 && word[^1] == 's' && word.StartsWith(singular, StringComparison.Ordinal);

    private static Token Joined(List<Token> cut, int at, string[] words, WordClass classes)
    {
        var length = words.Length;
        var norm = string.Join(' ', cut.Skip(at).Take(length).Select(t => t.Norm));
        return cut[at] with
        {
            Kind = TokenKind.Word,
            End = cut[at + length - 1].End,
            Norm = norm,
            Lemma = string.Join(' ', words),
            Classes = classes | WordClass.Known,
        };
    }

    private static Lexicon Load()
    {
        var entries = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        foreach (var (section, entry) in DataFile.Entries("coaching/words/"))
        {
            var classes = section
                .Split(' ')
                .Aggregate(WordClass.None, (all, name) => all | Enum.Parse<WordClass>(name));
            entries[entry] =
                entries.GetValueOrDefault(entry)
                | classes
                | ((classes & Verbs) != WordClass.None ? WordClass.Verb : WordClass.None);
        }

        var numbers = DataFile
            .Entries("coaching/numbers")
            .Select(e => e.Entry.Split('='))
            .ToDictionary(p => p[0], p => double.Parse(p[1], CultureInfo.InvariantCulture));
        var irregular = DataFile
            .Entries("coaching/irregular")
            .SelectMany(e => e.Entry.Split(' ').Skip(1).Select(form => (form, e.Entry.Split(' ')[0], e.Section)))
            .ToDictionary(e => e.form, e => (e.Item2, Enum.Parse<Bend>(e.Section)));
        return new Lexicon(entries, numbers, irregular);
    }
}

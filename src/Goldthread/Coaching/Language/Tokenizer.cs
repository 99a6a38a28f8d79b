using System.Globalization;

namespace Goldthread.Coaching.Language;

/// <summary>
/// Cuts a text into words, numbers and signs, in one pass. Words are cut at hyphens (“half-term” is “half term” to the
/// lexicons) and before a short verb (“I’ll” is “i” and “'ll”). HTML tags and emoji say nothing and are left out.
/// </summary>
internal static class Tokenizer
{
    /// <summary>A tag longer than this is taken for text: somebody wrote “less than”.</summary>
    private const int LongestTag = 200;

    internal static List<Token> Cut(string text)
    {
        var tokens = new List<Token>(text.Length / 5 + 4);
        var at = 0;
        while (at < text.Length)
        {
            var sign = text[at];
            at =
                char.IsAsciiDigit(sign) ? CutNumber(text, at, tokens)
                : char.IsLetter(sign) ? CutWord(text, at, tokens)
                : sign == '<' ? SkipTag(text, at)
                : sign == '&' ? CutEntity(text, at, tokens)
                : CutSign(text, at, tokens);
        }

        return tokens;
    }

    private static int CutWord(string text, int at, List<Token> tokens)
    {
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || IsMark(text[at])))
        {
            at++;
        }

        // “w/c”, “n/a”, “A&E”: one letter on each side of the sign.
        if (
            at == start + 1
            && at + 1 < text.Length
            && text[at] is '/' or '&'
            && char.IsLetter(text[at + 1])
            && EndsAt(text, at + 2)
        )
        {
            at += 2;
        }

        // “x2” is “x 2”.
        if (
            text[start] is 'x' or 'X'
            && at > start + 1
            && text.AsSpan(start + 1, at - start - 1).IndexOfAnyExceptInRange('0', '9') < 0
        )
        {
            Word(text, start, start + 1, tokens);
            return start + 1;
        }

        Word(text, start, at, tokens);
        return at < text.Length - 1 && IsApostrophe(text[at]) && char.IsLetter(text[at + 1])
            ? CutShort(text, at, tokens)
            : at;
    }

    // “doesn't” is “does” and “n't”; “I'll” is “I” and “'ll”; “o'clock” stays whole.
    private static int CutShort(string text, int at, List<Token> tokens)
    {
        var end = at + 1;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        var rest = text[(at + 1)..end].ToLowerInvariant();
        var before = tokens[^1];
        if (rest == "t" && before.Norm.EndsWith('n') && before.Norm.Length > 2)
        {
            tokens[^1] = Make(TokenKind.Word, before.Start, before.End - 1, StemOfNot(before.Norm), before.Capital);
            tokens.Add(Make(TokenKind.Word, before.End - 1, end, "n't", false));
        }
        else if (before.Norm == "o")
        {
            tokens[^1] = Make(TokenKind.Word, before.Start, end, "o'" + rest, before.Capital);
        }
        else
        {
            tokens.Add(Make(TokenKind.Word, at, end, "'" + rest, false));
        }

        return end;
    }

    private static string StemOfNot(string word) =>
        word switch
        {
            "won" => "will",
            "can" => "can",
            "shan" => "shall",
            _ => word[..^1],
        };

    private static int CutNumber(string text, int at, List<Token> tokens)
    {
        var start = at;
        var strokes = 0;
        var colon = false;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || JoinsDigits(text, at)))
        {
            strokes += text[at] == '/' ? 1 : 0;
            colon |= text[at] == ':';
            at++;
        }

        var norm = text[start..at];
        if (strokes > 0 || colon)
        {
            tokens.Add(Make(strokes > 0 ? TokenKind.Stroke : TokenKind.Clock, start, at, norm, false));
            return at;
        }

        return CutAfterNumber(text, start, at, norm, tokens);
    }

    private static int CutAfterNumber(string text, int start, int at, string norm, List<Token> tokens)
    {
        _ = double.TryParse(
            norm.Replace(",", "", StringComparison.Ordinal),
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var value
        );
        var end = at;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        var tail = text[at..end].ToLowerInvariant();
        var ordinal = tail is "st" or "nd" or "rd" or "th";

        // “the over 60s” and “a 2nd” are words about a number, not amounts.
        if (ordinal || tail == "s")
        {
            var kind = ordinal ? TokenKind.Number : TokenKind.Word;
            var classes = ordinal ? WordClass.Ordinal | WordClass.Known : WordClass.Known;
            tokens.Add(Make(kind, start, end, norm + tail, false) with { Value = value, Classes = classes });
            return end;
        }

        tokens.Add(
            Make(TokenKind.Number, start, at, norm, false) with
            {
                Value = value,
                Classes = WordClass.Number | WordClass.Known,
            }
        );
        return at;
    }

    // “1,000”, “10.30”, “6/52”, “10:30”: a sign with a digit on either side.
    private static bool JoinsDigits(string text, int at) =>
        text[at] is '.' or ',' or '/' or ':' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private static int SkipTag(string text, int at)
    {
        if (at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!'))
        {
            var close = text.IndexOf('>', at, Math.Min(LongestTag, text.Length - at));
            if (close > 0)
            {
                return close + 1;
            }
        }

        return at + 1;
    }

    private static int CutEntity(string text, int at, List<Token> tokens)
    {
        var end = text.IndexOf(';', at, Math.Min(8, text.Length - at));
        if (end > at + 1 && IsEntityName(text.AsSpan(at + 1, end - at - 1)))
        {
            if (text.AsSpan(at + 1, end - at - 1) is "amp")
            {
                tokens.Add(Make(TokenKind.Word, at, end + 1, "&", false));
            }

            return end + 1;
        }

        tokens.Add(Make(TokenKind.Word, at, at + 1, "&", false));
        return at + 1;
    }

    private static bool IsEntityName(ReadOnlySpan<char> name)
    {
        foreach (var sign in name)
        {
            if (!char.IsAsciiLetterOrDigit(sign) && sign != '#')
            {
                return false;
            }
        }

        return true;
    }

    private static int CutSign(string text, int at, List<Token> tokens)
    {
        var sign = text[at];
        var kind = sign switch
        {
            '.' or ';' or '!' or '?' or '\n' or '•' => TokenKind.Stop,
            ',' => TokenKind.Comma,
            _ => TokenKind.Sign,
        };
        if (
            kind != TokenKind.Sign
            || sign is '+' or '%' or '£' or '-' or '–' or '—' or ':' or '/' or '(' or ')' or '@' or '½'
        )
        {
            tokens.Add(Signed(kind, at, sign));
        }

        return at + 1;
    }

    private static Token Signed(TokenKind kind, int at, char sign) =>
        sign switch
        {
            '½' => Make(TokenKind.Number, at, at + 1, "½", false) with
            {
                Value = 0.5,
                Classes = WordClass.Number | WordClass.Known,
            },
            '–' or '—' => Make(kind, at, at + 1, "-", false),
            _ => Make(kind, at, at + 1, sign.ToString(), false),
        };

    private static void Word(string text, int start, int end, List<Token> tokens) =>
        tokens.Add(Make(TokenKind.Word, start, end, text[start..end].ToLowerInvariant(), char.IsUpper(text[start])));

    private static Token Make(TokenKind kind, int start, int end, string norm, bool capital) =>
        new(kind, start, end, norm) { Capital = capital };

    private static bool EndsAt(string text, int at) => at >= text.Length || !char.IsLetterOrDigit(text[at]);

    private static bool IsApostrophe(char sign) => sign is '\'' or '’' or '‘' or '`';

    private static bool IsMark(char sign) => CharUnicodeInfo.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark;
}

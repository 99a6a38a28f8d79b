using System.Globalization;

namespace Goldthread.Coaching.Language;

/// <summary>What a token looks like, for phrase patterns: a number, “6/52” (weeks), a date, any word.</summary>
internal static class Shape
{
    internal static Func<Token, bool> Named(string name) =>
        name switch
        {
            "num" => token =>
                token.Kind == TokenKind.Number && !token.Is(WordClass.Ordinal) || token.Is(WordClass.Number),
            "weeks" => token => Under(token) == 52,
            "days" => token => Under(token) == 7,
            "months" => token => Under(token) == 12,
            "date" => IsDate,
            "year" => token => token is { Kind: TokenKind.Number, Value: >= 2000 and < 2100, Norm.Length: 4 },
            "dayofmonth" => token => token.Kind == TokenKind.Number && token.Value is >= 1 and <= 31,
            "clock" => token => token.Kind == TokenKind.Clock,
            "stroke" => token => token.Kind == TokenKind.Stroke,
            "days-plural" => token => token.Is(WordClass.Day) && token.Bend == Bend.S,
            "plural" => token => token.Bend == Bend.S,
            "ing" => token => token.Bend == Bend.Ing && token.Is(WordClass.Verb),
            "any" => token =>
                token.Kind == TokenKind.Word
                && !token.Is(WordClass.Auxiliary | WordClass.And | WordClass.Preposition)
                && !(token.Bend == Bend.Ing && token.Is(WordClass.Verb)),
            "word" => token => token.Kind == TokenKind.Word,
            _ => throw new InvalidOperationException($"No shape is called {name}."),
        };

    /// <summary>The number under the stroke of “6/52”; 0 when it is not of that shape.</summary>
    internal static int Under(Token token) => Parts(token) is { Length: 2 } parts ? parts[1] : 0;

    /// <summary>The numbers of “6/52” or “14/2/2026”; empty when it is not of that shape, or a number is beyond all days.</summary>
    internal static int[] Parts(Token token)
    {
        if (token.Kind != TokenKind.Stroke)
        {
            return [];
        }

        var parts = token.Norm.Split('/', '.');
        var numbers = new int[parts.Length];
        for (var n = 0; n < parts.Length; n++)
        {
            if (!int.TryParse(parts[n], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[n]))
            {
                return [];
            }
        }

        return numbers;
    }

    private static bool IsDate(Token token) =>
        Parts(token) switch
        {
            [var day, var month] => day is >= 1 and <= 31 && month is >= 1 and <= 12,
            [var day, var month, var year] => day is >= 1 and <= 31 && month is >= 1 and <= 12 && year > 0,
            _ => false,
        };
}

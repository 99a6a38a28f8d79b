using System.Runtime.InteropServices;

namespace Goldthread.Coaching.Language;

/// <summary>What sort of thing a token is.</summary>
internal enum TokenKind
{
    Word,
    Number,

    /// <summary>Two numbers with a stroke: 6/52, 8/10, 14/2/2026.</summary>
    Stroke,

    /// <summary>A time of day: 10:30.</summary>
    Clock,

    /// <summary>Ends a sentence: a full stop, a semicolon, a new line.</summary>
    Stop,
    Comma,

    /// <summary>Any other sign.</summary>
    Sign,
}

/// <summary>One word, number or sign, with the place it has in the text.</summary>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Start">Where it begins, in UTF-16 characters.</param>
/// <param name="End">Where it ends, one past its last character.</param>
/// <param name="Norm">In lower case, with straight apostrophes and abbreviations left as they are.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(TokenKind Kind, int Start, int End, string Norm)
{
    /// <summary>The form the lexicon knows it by: “walks” is “walk”.</summary>
    public string Lemma { get; init; } = Norm;

    public WordClass Classes { get; init; }

    /// <summary>How it was bent: none, -s, -ing, -ed.</summary>
    public Bend Bend { get; init; }

    /// <summary>Its value when it is a number.</summary>
    public double Value { get; init; }

    /// <summary>Whether it began with a capital.</summary>
    public bool Capital { get; init; }

    public bool Is(WordClass any) => (Classes & any) != WordClass.None;

    /// <summary>Whether it is a word or a number, and not a sign.</summary>
    public bool Says => Kind is TokenKind.Word or TokenKind.Number or TokenKind.Stroke or TokenKind.Clock;
}

/// <summary>How a word was bent from the form in the lexicon.</summary>
internal enum Bend
{
    None,
    S,
    Ing,
    Ed,
}

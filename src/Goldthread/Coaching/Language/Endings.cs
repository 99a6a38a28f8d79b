namespace Goldthread.Coaching.Language;

/// <summary>
/// What the ending of a word says of a word that no lexicon has: “steadiness” and “inclusivity” are qualities, “hopeful” and
/// “relatable” say how something is, an “audiologist” is somebody who helps.
/// </summary>
internal static class Endings
{
    /// <summary>Shorter words end so by chance: “city”, “table”.</summary>
    private const int Shortest = 7;

    private static readonly string[] Qualities =
    [
        "ness",
        "ity",
        "ment",
        "ship",
        "ance",
        "ence",
        "ancy",
        "ency",
        "hood",
        "ism",
        "ation",
        "isation",
        "ution",
        "ection",
        "ition",
    ];

    private static readonly string[] Manners =
    [
        "ful",
        "ative",
        "itive",
        "ional",
        "able",
        "ible",
        "less",
        "eous",
        "ious",
    ];

    private static readonly string[] Helpers = ["ologist", "therapist", "iatrist", "ician", "etrist"];

    internal static WordClass Of(in Token token)
    {
        var word = token.Norm;
        return word.Length < Shortest || token.Kind != TokenKind.Word ? WordClass.None
            : Ends(word, Helpers) ? WordClass.Worker
            : token.Capital ? WordClass.None
            : Ends(word, Qualities) ? WordClass.VagueNoun
            : Ends(word, Manners) ? WordClass.VagueAdjective
            : WordClass.None;
    }

    private static bool Ends(string word, string[] endings)
    {
        var bare = word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word.AsSpan(..^1) : word;
        foreach (var ending in endings)
        {
            if (bare.EndsWith(ending, StringComparison.Ordinal) || word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

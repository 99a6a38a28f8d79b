namespace Goldthread.Coaching.Language;

/// <summary>The forms that a bent English word may come from, the likeliest first: “stopping” from “stop”, “tidies” from “tidy”.</summary>
internal static class Stems
{
    internal static IEnumerable<(string Lemma, Bend Bend)> Of(string word)
    {
        if (word.Length > 2 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal))
        {
            yield return (word[..^1], Bend.S);
            if (word.EndsWith("es", StringComparison.Ordinal))
            {
                yield return (word[..^2], Bend.S);
            }

            if (word.EndsWith("ies", StringComparison.Ordinal))
            {
                yield return (word[..^3] + "y", Bend.S);
            }
        }

        if (word.Length > 4 && word.EndsWith("ing", StringComparison.Ordinal))
        {
            foreach (var stem in Bare(word[..^3]))
            {
                yield return (stem, Bend.Ing);
            }
        }

        if (word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal))
        {
            foreach (var stem in Bare(word[..^2]))
            {
                yield return (stem, Bend.Ed);
            }

            if (word.EndsWith("ied", StringComparison.Ordinal))
            {
                yield return (word[..^3] + "y", Bend.Ed);
            }
        }
    }

    // “walk”, “mak(e)”, “stop(p)”.
    private static IEnumerable<string> Bare(string stem)
    {
        yield return stem;
        yield return stem + "e";
        if (stem.Length > 2 && stem[^1] == stem[^2])
        {
            yield return stem[..^1];
        }
    }
}

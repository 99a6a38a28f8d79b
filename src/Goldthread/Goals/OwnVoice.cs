namespace Goldthread.Goals;

/// <summary>
/// Whether a reason is told in somebody's own voice: “because I …”. It reads as theirs, which proves nothing; other languages,
/// signs and pictures told in words are theirs too, so what is not plainly told about them counts as theirs.
/// </summary>
internal static class OwnVoice
{
    private static readonly HashSet<string> Theirs = Set("i me my mine myself we us our ours");

    private static readonly HashSet<string> AboutThem = Set(
        "he she they his her hers him their theirs them client resident patient user su pt"
    );

    /// <summary>True unless it is told about somebody, and nowhere by them.</summary>
    public static bool Speaks(string why)
    {
        var words = Words(why).ToList();
        return words.Exists(Theirs.Contains) || !words.Exists(AboutThem.Contains);
    }

    // “I’ve” and “she's” begin with who it is.
    private static IEnumerable<string> Words(string why)
    {
        var start = 0;
        for (var at = 0; at <= why.Length; at++)
        {
            if (at == why.Length || !char.IsLetter(why[at]))
            {
                if (at > start)
                {
                    yield return why[start..at].ToLowerInvariant();
                }

                start = at + 1;
            }
        }
    }

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}

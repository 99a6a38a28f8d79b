namespace Goldthread.Progress;

/// <summary>
/// How long a run and how few crossings chance still explains (Anhøj and Olesen 2014, PLoS ONE 9:e113825).
/// </summary>
public static class RunLimits
{
    /// <summary>The longest run by chance: round(log2(n)) + 3, for n useful readings.</summary>
    public static int LongestRunMax(int useful) => useful < 1 ? 0 : (int)Math.Round(Math.Log2(useful)) + 3;

    /// <summary>The fewest crossings by chance: the lower 5 % point of Binomial(n - 1, 0.5).</summary>
    public static int CrossingsMin(int useful)
    {
        if (useful < 0 || useful >= Known.Length)
        {
            return Count(useful);
        }

        // Nought is "not worked out yet", and is worked out quickly where it is the answer.
        return Known[useful] > 0 ? Known[useful] : Known[useful] = Count(useful);
    }

    private static readonly int[] Known = new int[2048];

    private static int Count(int useful)
    {
        var gaps = useful - 1;
        if (gaps < 1)
        {
            return 0;
        }

        // In logarithms, because 0.5 to the power of some thousand is no longer a double.
        var logChance = -gaps * Math.Log(2);
        var total = Math.Exp(logChance);
        var crossings = 0;
        while (total < 0.05)
        {
            logChance += Math.Log((double)(gaps - crossings) / (crossings + 1));
            crossings++;
            total += Math.Exp(logChance);
        }

        return crossings;
    }
}

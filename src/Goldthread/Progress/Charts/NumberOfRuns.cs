namespace Goldthread.Progress;

/// <summary>
/// How few and how many runs about the median chance still explains: all but 2.5 in 100 at either end, exact, with half of the
/// readings on either side (Wald and Wolfowitz 1940; Swed and Eisenhart 1943). The table that is often printed differs by one
/// at some lengths.
/// </summary>
public static class NumberOfRuns
{
    private const double Tail = 0.025;

    /// <summary>Fewer than the first or more than the second is a signal, for so many readings off the median.</summary>
    public static (int Fewest, int Most) Limits(int useful)
    {
        var (below, above) = (useful / 2, useful - (useful / 2));
        var (chance, fewest) = (0.0, 2);
        while (fewest < useful && chance + Chance(fewest, below, above) <= Tail)
        {
            chance += Chance(fewest, below, above);
            fewest++;
        }

        var most = Math.Min(useful, (2 * below) + 1);
        chance = 0;
        while (most > fewest && chance + Chance(most, below, above) <= Tail)
        {
            chance += Chance(most, below, above);
            most--;
        }

        return (fewest, most);
    }

    /// <summary>The share of all orders of two kinds that have exactly so many runs.</summary>
    internal static double Chance(int runs, int first, int second)
    {
        var half = runs / 2;
        var ways =
            runs % 2 == 0
                ? 2 * Math.Exp(LogChoose(first - 1, half - 1) + LogChoose(second - 1, half - 1) - LogAll())
                : Math.Exp(LogChoose(first - 1, half) + LogChoose(second - 1, half - 1) - LogAll())
                    + Math.Exp(LogChoose(first - 1, half - 1) + LogChoose(second - 1, half) - LogAll());
        return ways;

        double LogAll() => LogChoose(first + second, first);
    }

    private static double LogChoose(int of, int some)
    {
        if (some < 0 || some > of)
        {
            return double.NegativeInfinity;
        }

        var log = 0.0;
        for (var i = 1; i <= some; i++)
        {
            log += Math.Log((double)(of - some + i) / i);
        }

        return log;
    }
}

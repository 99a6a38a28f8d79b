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
        var logs = LogFactorials(useful);
        var (chance, fewest) = (0.0, 2);
        while (fewest < useful && chance + Chance(fewest, below, above, logs) <= Tail)
        {
            chance += Chance(fewest, below, above, logs);
            fewest++;
        }

        var most = Math.Min(useful, (2 * below) + 1);
        chance = 0;
        while (most > fewest && chance + Chance(most, below, above, logs) <= Tail)
        {
            chance += Chance(most, below, above, logs);
            most--;
        }

        return (fewest, most);
    }

    // The share of all orders of two kinds that have exactly so many runs.
    private static double Chance(int runs, int first, int second, double[] logs)
    {
        var (half, all) = (runs / 2, LogChoose(first + second, first));
        return runs % 2 == 0
            ? 2 * Math.Exp(LogChoose(first - 1, half - 1) + LogChoose(second - 1, half - 1) - all)
            : Math.Exp(LogChoose(first - 1, half) + LogChoose(second - 1, half - 1) - all)
                + Math.Exp(LogChoose(first - 1, half - 1) + LogChoose(second - 1, half) - all);

        double LogChoose(int of, int some) =>
            some < 0 || some > of ? double.NegativeInfinity : logs[of] - logs[some] - logs[of - some];
    }

    private static double[] LogFactorials(int upTo)
    {
        var logs = new double[upTo + 1];
        for (var n = 1; n <= upTo; n++)
        {
            logs[n] = logs[n - 1] + Math.Log(n);
        }

        return logs;
    }
}

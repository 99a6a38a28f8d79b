namespace Goldthread.Progress;

/// <summary>
/// The runs test for a series of two kinds, such as yes and no, whatever their shares (Wald and Wolfowitz 1940).
/// It serves where most readings are the same and a median cannot halve them.
/// </summary>
internal static class RunsOfTwoKinds
{
    /// <summary>Fewer than this of either kind cannot show a change.</summary>
    internal const int EnoughOfEach = 5;

    /// <summary>True when there are fewer runs than chance explains: in all orders, at most 5 % have so few.</summary>
    internal static bool TooFew(IReadOnlyList<bool> kinds)
    {
        var first = kinds.Count(kind => kind);
        var second = kinds.Count - first;
        if (Math.Min(first, second) < EnoughOfEach)
        {
            return false;
        }

        var runs = 1 + kinds.Zip(kinds.Skip(1)).Count(pair => pair.First != pair.Second);
        return ChanceOfAtMost(runs, first, second) < 0.05;
    }

    /// <summary>The share of all orders of the two kinds that have at most so many runs, from 0 to 1.</summary>
    internal static double ChanceOfAtMost(int runs, int first, int second)
    {
        var logs = LogFactorials(first + second);
        double LogChoose(int n, int k) => k < 0 || k > n ? double.NegativeInfinity : logs[n] - logs[k] - logs[n - k];

        var all = LogChoose(first + second, first);
        var chance = 0.0;
        for (var r = 2; r <= runs; r++)
        {
            var half = r / 2;
            chance +=
                r % 2 == 0
                    ? 2 * Math.Exp(LogChoose(first - 1, half - 1) + LogChoose(second - 1, half - 1) - all)
                    : Math.Exp(LogChoose(first - 1, half) + LogChoose(second - 1, half - 1) - all)
                        + Math.Exp(LogChoose(first - 1, half - 1) + LogChoose(second - 1, half) - all);
        }

        return chance;
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

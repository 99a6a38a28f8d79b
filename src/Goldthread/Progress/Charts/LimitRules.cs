namespace Goldthread.Progress;

/// <summary>Works out the line and the limits of a stretch, from the readings that stand for "as it was".</summary>
internal static class LimitRules
{
    /// <summary>Fewer readings than this give a line and no limits.</summary>
    internal const int EnoughForLimits = 5;

    private const double FarRange = 3.267;

    // A gap follows from an exponential distribution; this power makes it nearly normal (Nelson 1994).
    private const double GapPower = 3.6;

    /// <summary>The median (run chart).</summary>
    internal static Limits Run(ReadOnlySpan<double> values) => new(Median(values));

    /// <summary>
    /// The mean, and limits so many mean moving ranges from it (Wheeler; NHS Making Data Count: 2.66). A moving range is taken
    /// between neighbours; over a gap there is none.
    /// </summary>
    internal static Limits Xmr(ReadOnlySpan<double> values, ReadOnlySpan<bool> gapBefore, double reach, bool screened)
    {
        var mean = Mean(values);
        if (values.Length < EnoughForLimits || MeanRange(values, gapBefore, double.PositiveInfinity) is not { } range)
        {
            return new Limits(mean);
        }

        var kept = screened ? MeanRange(values, gapBefore, FarRange * range) ?? range : range;
        return new Limits(mean, mean - (reach * kept), mean + (reach * kept));
    }

    /// <summary>How far neighbours lie apart: the mean, nought, and 3.267 means (Wheeler).</summary>
    internal static Limits Ranges(ReadOnlySpan<double> values, ReadOnlySpan<bool> gapBefore) =>
        MeanRange(values, gapBefore, double.PositiveInfinity) is { } range
            ? new Limits(range, 0, FarRange * range)
            : new Limits(0);

    /// <summary>Counts over equal stretches: the mean, and three of its square roots. Never below nought.</summary>
    internal static Limits C(ReadOnlySpan<double> counts)
    {
        var mean = Mean(counts);
        var reach = 3 * Math.Sqrt(Math.Max(0, mean));
        return new Limits(mean, Math.Max(0, mean - reach), mean + reach);
    }

    /// <summary>Counts over stretches that differ: all counts over all stretches; limits for each by its own.</summary>
    internal static Limits U(ReadOnlySpan<double> rates, ReadOnlySpan<double> sizes, ReadOnlySpan<double> allSizes)
    {
        var rate = Weighted(rates, sizes);
        return Wide(rate, allSizes, size => Math.Sqrt(Math.Max(0, rate) / size), double.PositiveInfinity);
    }

    /// <summary>Some of so many: the share of all, and limits for each by how many; from 0 to 1.</summary>
    internal static Limits P(ReadOnlySpan<double> shares, ReadOnlySpan<double> sizes, ReadOnlySpan<double> allSizes)
    {
        var share = Weighted(shares, sizes);
        return Wide(share, allSizes, size => Math.Sqrt(Math.Max(0, share * (1 - share)) / size), 1);
    }

    /// <summary>
    /// Days or chances between rare events, geometrically distributed (Benneyan 2001): three sqrt(m(m + 1)) about the mean m; the
    /// line is the median, since half of the gaps should lie on either side of it.
    /// </summary>
    internal static Limits G(ReadOnlySpan<double> gaps)
    {
        var mean = Mean(gaps);
        var reach = 3 * Math.Sqrt(Math.Max(0, mean * (mean + 1)));
        return new Limits(Median(gaps), Math.Max(0, mean - reach), mean + reach);
    }

    /// <summary>Time between rare events: single values of its 3.6th root, and back (Nelson 1994; Montgomery).</summary>
    internal static Limits T(ReadOnlySpan<double> gaps, double reach, bool screened)
    {
        var roots = new double[gaps.Length];
        for (var i = 0; i < gaps.Length; i++)
        {
            roots[i] = Math.Pow(Math.Max(0, gaps[i]), 1 / GapPower);
        }

        var limits = Xmr(roots, default, reach, screened);
        return new Limits(
            Back(limits.Centre),
            limits.Lower is { } low ? Back(low) : null,
            limits.Upper is { } high ? Back(high) : null
        );
    }

    private static double Back(double root) => Math.Pow(Math.Max(0, root), GapPower);

    private static Limits Wide(double centre, ReadOnlySpan<double> sizes, Func<double, double> sigma, double most)
    {
        var each = new (double Lower, double Upper)[sizes.Length];
        for (var i = 0; i < each.Length; i++)
        {
            var reach = 3 * sigma(sizes[i]);
            each[i] = (Math.Max(0, centre - reach), Math.Min(most, centre + reach));
        }

        return each.Length == 0 ? new Limits(centre) : new Limits(centre, each[^1].Lower, each[^1].Upper, each);
    }

    private static double Weighted(ReadOnlySpan<double> rates, ReadOnlySpan<double> sizes)
    {
        var (sum, size) = (0.0, 0.0);
        for (var i = 0; i < rates.Length; i++)
        {
            sum += rates[i] * sizes[i];
            size += sizes[i];
        }

        return sum / size;
    }

    private static double? MeanRange(ReadOnlySpan<double> values, ReadOnlySpan<bool> gapBefore, double below)
    {
        var (sum, count) = (0.0, 0);
        for (var i = 1; i < values.Length; i++)
        {
            var range = Math.Abs(values[i] - values[i - 1]);
            if (range < below && (gapBefore.IsEmpty || !gapBefore[i]))
            {
                sum += range;
                count++;
            }
        }

        return count == 0 ? null : sum / count;
    }

    internal static double Mean(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum / values.Length;
    }

    internal static double Median(ReadOnlySpan<double> values)
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);
        var half = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[half] : sorted[half - 1] + ((sorted[half] - sorted[half - 1]) / 2);
    }
}

namespace Goldthread.Progress;

/// <summary>Readings by their place among all, from the lowest to the highest, around nought.</summary>
internal static class Ranks
{
    /// <summary>The ranks in order of date; equal readings share theirs, and so do the readings of one day.</summary>
    /// <returns>The ranks, and how many readings differ from the most frequent value.</returns>
    internal static (double[] Ranks, int Differing) Of(List<Reading> readings)
    {
        var count = readings.Count;
        var values = new decimal[count];
        var places = new int[count];
        for (var place = 0; place < count; place++)
        {
            (values[place], places[place]) = (readings[place].Value, place);
        }

        Array.Sort(values, places);
        var ranks = new double[count];
        var frequent = 0;
        for (var from = 0; from < count; )
        {
            var to = from + 1;
            while (to < count && values[to] == values[from])
            {
                to++;
            }

            var middle = (from + to - count) / 2.0;
            for (var place = from; place < to; place++)
            {
                ranks[places[place]] = middle;
            }

            frequent = Math.Max(frequent, to - from);
            from = to;
        }

        ShareWithinDays(readings, ranks);
        return (ranks, count - frequent);
    }

    /// <summary>
    /// How much each resembles the one before, from -1 to 1; about 0 when they are free of each other (lag-1 autocorrelation).
    /// </summary>
    /// <param name="but">A place that is not held against the one before it; 0 for none.</param>
    internal static double Likeness(double[] ranks, int but = 0)
    {
        var (alike, all, last) = (0.0, 0.0, 0.0);
        for (var place = 0; place < ranks.Length; place++)
        {
            alike += place == but ? 0 : ranks[place] * last;
            all += ranks[place] * ranks[place];
            last = ranks[place];
        }

        return all == 0 ? 0 : alike / all;
    }

    // So that it makes no difference in which order the readings of one day arrived.
    private static void ShareWithinDays(List<Reading> readings, double[] ranks)
    {
        for (var from = 0; from < ranks.Length; )
        {
            var to = from + 1;
            while (to < ranks.Length && readings[to].On == readings[from].On)
            {
                to++;
            }

            if (to - from > 1)
            {
                Array.Fill(ranks, ranks[from..to].Average(), from, to - from);
            }

            from = to;
        }
    }
}

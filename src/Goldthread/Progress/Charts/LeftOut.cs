namespace Goldthread.Progress;

/// <summary>Makes one reading of the rows of a moment, and keeps count of what could not be used.</summary>
internal sealed class LeftOut
{
    private const int LongYears = 1;

    private int _missing;
    private int _noNumber;
    private int _ofNought;
    private int _together;

    /// <summary>One reading of all rows of a moment: their middle, or of rates all counts over all sizes; null if none can be used.</summary>
    internal (double Value, double Size)? Together(ReadOnlySpan<ChartRow> rows, bool rates)
    {
        var (values, counts, sizes) = (new List<double>(rows.Length), 0.0, 0.0);
        foreach (var row in rows)
        {
            if (!IsUsable(row, rates))
            {
                continue;
            }

            var (value, size) = (row.Value.GetValueOrDefault(), row.Of ?? 1);
            values.Add(value);
            counts += value;
            sizes += size;
        }

        _together += values.Count > 1 ? 1 : 0;
        return values.Count == 0 ? null
            : rates ? (counts / sizes, sizes)
            : (values.Count == 1 ? values[0] : LimitRules.Median(values.ToArray()), 1);
    }

    internal IEnumerable<string> Words(List<DateTime> at)
    {
        if (_missing > 0)
        {
            yield return $"{Rows(_missing)} no value and {Are(_missing)} left out.";
        }

        if (_noNumber > 0)
        {
            yield return $"{Rows(_noNumber)} no number that can be drawn and {Are(_noNumber)} left out.";
        }

        if (_ofNought > 0)
        {
            yield return $"{Rows(_ofNought)} nothing above nought to divide by and {Are(_ofNought)} left out.";
        }

        if (_together > 0)
        {
            yield return _together == 1
                ? "One moment has more than one reading; they are taken together."
                : $"{_together} moments have more than one reading; they are taken together.";
        }

        for (var i = 1; i < at.Count; i++)
        {
            if (at[i - 1].AddYears(LongYears) < at[i])
            {
                yield return $"There are no readings from {at[i - 1]:MMMM yyyy} to {at[i]:MMMM yyyy}.";
            }
        }
    }

    private bool IsUsable(ChartRow row, bool rates)
    {
        if (row.Value is not { } value)
        {
            _missing++;
        }
        else if (!IsNumber(value))
        {
            _noNumber++;
        }
        else if (rates && (row.Of is not { } size || !IsNumber(size) || size <= 0))
        {
            _ofNought++;
        }
        else
        {
            return true;
        }

        return false;
    }

    private static bool IsNumber(double value) => double.IsFinite(value) && Math.Abs(value) <= ChartSeries.Most;

    private static string Rows(int count) => count == 1 ? "One row has" : $"{count} rows have";

    private static string Are(int count) => count == 1 ? "is" : "are";
}

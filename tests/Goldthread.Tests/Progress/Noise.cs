using Goldthread.Progress;

namespace Goldthread.Tests.Progress;

/// <summary>Series in which nothing changes, or something does, from one seed.</summary>
internal sealed class Noise(int seed)
{
    private readonly System.Random _random = new(seed);

    /// <summary>Normal readings; each resembles the one before by so much.</summary>
    internal double[] Gaussian(int count, double likeness = 0)
    {
        var values = new double[count];
        for (var i = 0; i < count; i++)
        {
            var free =
                Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble());
            values[i] = i == 0 ? free : (likeness * values[i - 1]) + (Math.Sqrt(1 - (likeness * likeness)) * free);
        }

        return values;
    }

    /// <summary>The same as a rating from 0 to 10, in whole numbers.</summary>
    internal double[] Rating(int count, double likeness = 0) =>
        Array.ConvertAll(Gaussian(count, likeness), value => Math.Clamp(Math.Round(5 + (2 * value)), 0, 10));

    /// <summary>Yes so often out of a hundred.</summary>
    internal double[] YesNo(int count, int often) =>
        [.. Enumerable.Range(0, count).Select(_ => _random.Next(100) < often ? 1.0 : 0.0)];

    /// <summary>Does the headline speak of a change?</summary>
    internal static bool Cries(double[] values) =>
        Headline(values).Kind is FindingKind.Better or FindingKind.Worse or FindingKind.Changed;

    internal static Finding Headline(double[] values) =>
        Finding.Of(Series.Facts(), Series.Of(values.Select(value => (decimal)value)), Series.Today.AddYears(2));

    /// <summary>Does a rule set mark anything at all?</summary>
    internal static bool Cries(double[] values, RuleSet rules)
    {
        var chart = ControlChart.Judge(Vector.Weekly(values), new ChartPlan(rules));
        return chart.Points.Any(point => point.Signals != Signals.None)
            || (rules.Runs != RunsTest.None && chart.Runs.Signal);
    }
}

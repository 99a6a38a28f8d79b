namespace Goldthread.Web.Design;

/// <summary>A number line that starts, steps and ends at numbers people count in: 1, 2 or 5 times a power of ten.</summary>
internal sealed record NiceAxis(double Start, double Step, int Steps)
{
    private const int MostSteps = 5;

    /// <summary>Values above this share of the highest are far from nothing, and need not start there.</summary>
    private const double FarFromNothing = 0.6;

    private static readonly (double Size, string Word)[] Sizes = [(1e12, "tn"), (1e9, "bn"), (1e6, "m"), (1e3, "k")];

    public double End => Start + Steps * Step;

    public IEnumerable<double> Ticks => Enumerable.Range(0, Steps + 1).Select(i => Start + i * Step);

    public static NiceAxis For(IReadOnlyCollection<decimal> values)
    {
        if (values.Count == 0)
            return new(0, 1, 1);
        var (low, high) = Reach((double)values.Min(), (double)values.Max());
        var whole = values.All(decimal.IsInteger);
        var step = NextNice((high - low) / MostSteps, whole);
        // Rounding outwards may need one step more than the range did; then the next step size fits.
        while (Above(high, step) - Below(low, step) > MostSteps * step * 1.000001)
            step = NextNice(step * 1.01, whole);
        var start = Below(low, step);
        return new(start, step, Math.Max(1, (int)Math.Round((Above(high, step) - start) / step)));
    }

    /// <summary>0 for the lowest of the axis, 1 for the highest.</summary>
    public double Share(decimal value) => ((double)value - Start) / (End - Start);

    /// <summary>A tick in at most six characters: “0.5”, “−20”, “1.5m”.</summary>
    public string Label(double tick)
    {
        var largest = Math.Max(Math.Abs(Start), Math.Abs(End));
        var (size, word) = largest < 10_000 ? (1, "") : Sizes.First(s => largest >= s.Size);
        var text = (tick / size) switch
        {
            0 => "0",
            var shown when Math.Abs(shown) >= 10_000 => shown.ToString("0.#E0"),
            var shown => shown.ToString("F" + Decimals(Step / size)) + word,
        };
        return text.Replace('-', '−');
    }

    private static (double Low, double High) Reach(double min, double max)
    {
        var same = max - min <= Math.Max(Math.Abs(max), Math.Abs(min)) * 1e-9;
        if (same)
            return max > 0 ? (0, max)
                : min < 0 ? (min, 0)
                : (0, 1);
        return min >= 0 && min <= max * FarFromNothing ? (0, max) : (min, max);
    }

    private static double NextNice(double atLeast, bool whole)
    {
        if (whole && atLeast <= 1)
            return 1;
        var power = Math.Pow(10, Math.Floor(Math.Log10(atLeast)));
        return new[] { 1.0, 2, 5, 10 }.Select(n => n * power).First(step => step >= atLeast * 0.999999);
    }

    private static double Below(double value, double step) => Math.Floor(value / step + 1e-6) * step;

    private static double Above(double value, double step) => Math.Ceiling(value / step - 1e-6) * step;

    private static int Decimals(double step) => Math.Clamp((int)Math.Ceiling(-Math.Log10(step) - 1e-9), 0, 9);
}

namespace Goldthread.Evidence;

/// <summary>What answers each kind of indicator takes.</summary>
public static class Answers
{
    /// <summary>The least and the most that can be answered, and whether only whole numbers can.</summary>
    public static (decimal Least, decimal Most, bool Whole) Range(IndicatorKind kind) =>
        kind switch
        {
            IndicatorKind.Faces => (1, 5, true),
            IndicatorKind.ZeroToTen => (0, 10, true),
            IndicatorKind.YesNo => (0, 1, true),
            IndicatorKind.Count => (0, 1_000_000, true),
            IndicatorKind.Duration => (0, 100_000, false),
            IndicatorKind.Money => (-1_000_000, 1_000_000, false),
            IndicatorKind.Percentage => (0, 100, false),
            IndicatorKind.Checklist => (0, 1_000, true),
            IndicatorKind.Attainment => (-2, 2, true),
        };

    /// <summary>What is wrong with an answer as typed, in plain words; null when nothing is.</summary>
    public static string? Problem(IndicatorKind kind, string? typed)
    {
        if (Amount.Read(typed) is not { } amount)
        {
            return "Write a number, like 3 or 12.5.";
        }

        var (least, most, whole) = Range(kind);
        return amount.Number < least || amount.Number > most ? $"Write a number from {least:#,0} to {most:#,0}."
            : whole && amount.Number != decimal.Truncate(amount.Number) ? "Write a whole number."
            : null;
    }
}

using System.Globalization;
using Goldthread.Evidence;

namespace Goldthread.Progress;

/// <summary>A value in words, in at most five of them: "£12.50", "20 minutes", "okay to good".</summary>
public static class ValueWords
{
    private static readonly string[] Faces = ["hard", "not so good", "okay", "good", "really good"];

    /// <summary>Words for one value of an indicator.</summary>
    public static string Of(IndicatorFacts facts, decimal value) =>
        facts.Kind switch
        {
            IndicatorKind.Faces => Face(value),
            IndicatorKind.YesNo => YesNo(value),
            IndicatorKind.Duration => Duration(facts.Unit, value),
            IndicatorKind.Money => value < 0 ? $"-£{-value:0.00}" : $"£{value:0.00}",
            IndicatorKind.Percentage => $"{value:0.#}%",
            IndicatorKind.Attainment => value > 0 ? $"+{value:0.##}" : $"{value:0.##}",
            IndicatorKind.ZeroToTen or IndicatorKind.Count or IndicatorKind.Checklist => Plain(value),
        };

    // Two decimals say enough, but for a small rate, of which they would say nothing.
    private static string Plain(decimal value) =>
        value != 0 && Math.Abs(value) < 0.01m
            ? decimal.Parse($"{value:E1}", NumberStyles.Float).ToString("0.############")
            : $"{value:0.##}";

    /// <summary>How many of some readings are yes: "3 of 12 yes".</summary>
    internal static string Yeses(IReadOnlyCollection<decimal> values) => $"{values.Count(IsYes)} of {values.Count} yes";

    /// <summary>True when every value is a plain 0 or 1.</summary>
    internal static bool AreYesOrNo(IEnumerable<decimal> values) => values.All(value => value is 0 or 1);

    private static bool IsYes(decimal value) => value == 1;

    // A median of faces may fall between two of them.
    private static string Face(decimal value)
    {
        if (value is < 1 or > 5)
        {
            return $"{value:0.##}";
        }

        var (low, high) = ((int)Math.Floor(value), (int)Math.Ceiling(value));
        return low == high ? Faces[low - 1] : $"{Faces[low - 1]} to {Faces[high - 1]}";
    }

    private static string YesNo(decimal value) =>
        value switch
        {
            0 => "no",
            1 => "yes",
            > 0 and < 1 => $"{value * 100:0}% yes",
            _ => $"{value:0.##}",
        };

    private static string Duration(string? unit, decimal value)
    {
        var name = string.IsNullOrWhiteSpace(unit) ? "minutes" : unit.Trim();
        if (name.Contains(' ', StringComparison.Ordinal))
        {
            return $"{value:0.##}";
        }

        return value == 1 && name.EndsWith('s') ? $"1 {name[..^1]}" : $"{value:0.##} {name}";
    }
}

using System.Globalization;

namespace Goldthread.Evidence;

/// <summary>
/// How much was read, aimed at or started from, in whatever unit the indicator has (times, minutes, pounds, points):
/// kept as whole ten-thousandths, so that both engines hold exactly the same number.
/// </summary>
public readonly record struct Amount(long TenThousandths) : IComparable<Amount>
{
    private const decimal Scale = 10_000m;

    /// <summary>The largest amount that can be kept, either side of nought.</summary>
    public const decimal Most = 100_000_000_000m;

    /// <summary>The amount as a number.</summary>
    public decimal Number => TenThousandths / Scale;

    /// <summary>Finer than a ten-thousandth is rounded. Throws beyond <see cref="Most"/>.</summary>
    public static Amount Of(decimal number) =>
        Math.Abs(number) <= Most
            ? new Amount((long)Math.Round(number * Scale, MidpointRounding.AwayFromZero))
            : throw new ArgumentOutOfRangeException(nameof(number), number, "Too large to keep.");

    /// <summary>Reads a number as people type it: "3", "12.5", "£4.20", "1,250". Null when it is no number.</summary>
    public static Amount? Read(string? typed)
    {
        var text = typed?.Trim().TrimStart('£').TrimEnd('%').Trim();
        return
            decimal.TryParse(
                text,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
                CultureInfo.InvariantCulture,
                out var number
            )
            && Math.Abs(number) <= Most
            ? Of(number)
            : null;
    }

    public int CompareTo(Amount other) => TenThousandths.CompareTo(other.TenThousandths);

    public static bool operator <(Amount a, Amount b) => a.TenThousandths < b.TenThousandths;

    public static bool operator >(Amount a, Amount b) => a.TenThousandths > b.TenThousandths;

    public static bool operator <=(Amount a, Amount b) => a.TenThousandths <= b.TenThousandths;

    public static bool operator >=(Amount a, Amount b) => a.TenThousandths >= b.TenThousandths;

    public override string ToString() => Number.ToString("0.####", CultureInfo.InvariantCulture);
}

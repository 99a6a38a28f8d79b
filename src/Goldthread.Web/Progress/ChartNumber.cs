using Goldthread.Evidence;
using Goldthread.Web.Design;

namespace Goldthread.Web.Progress;

/// <summary>A number of an indicator in words, also when it is a small rate.</summary>
public static class ChartNumber
{
    public static string Of(Indicator indicator, decimal value) =>
        value != 0 && Math.Abs(value) < 0.01m
            ? value.ToString("0.00000000").TrimEnd('0')
            : InWords.Of(indicator.Kind, indicator.Unit, value);
}

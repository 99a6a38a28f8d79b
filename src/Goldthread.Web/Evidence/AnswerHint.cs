using Goldthread.Evidence;
using Goldthread.Support;
using Goldthread.Web.Design;

namespace Goldthread.Web.Evidence;

/// <summary>What to say beside a field for an answer.</summary>
internal static class AnswerHint
{
    /// <summary>The levels of help, for a list to choose from.</summary>
    public static IReadOnlyList<SelectOption> Helps { get; } =
    [
        new SelectOption("", "Not written down"),
        .. Enum.GetValues<Help>().Select(h => new SelectOption(h.ToString(), Say.Of(h))),
    ];

    public static string Of(Indicator indicator)
    {
        var (least, most, _) = Answers.Range(indicator.Kind);
        return indicator.Kind switch
        {
            IndicatorKind.ZeroToTen or IndicatorKind.Percentage or IndicatorKind.Attainment =>
                $"A number from {least:0} to {most:0}.",
            IndicatorKind.Money => "In pounds, like 12.50.",
            IndicatorKind.Duration => "In minutes.",
            _ => indicator.Unit is null ? "A number." : $"How many {indicator.Unit}.",
        };
    }
}

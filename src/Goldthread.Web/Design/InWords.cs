using Goldthread.Evidence;
using Goldthread.Progress;
using Goldthread.Storage.Reports;

namespace Goldthread.Web.Design;

/// <summary>Answers in the words that belong to their kind.</summary>
public static class InWords
{
    /// <summary>A reading in words: "£12.50", "good", "3 of 7", "did not want to say".</summary>
    public static string Of(IndicatorKind kind, string? unit, Goldthread.Evidence.Reading reading) =>
        Of(kind, unit, JudgedRow.Of(reading));

    /// <summary>The same of a reading that is only judged.</summary>
    public static string Of(IndicatorKind kind, string? unit, JudgedRow reading) =>
        reading switch
        {
            { Absence: Absence.Declined } => "did not want to say",
            { Absence: Absence.Unable } => "could not",
            { Value: { } value, Denominator: { } of } => $"{value} of {of}",
            { Value: { } value } => Of(kind, unit, value.Number),
            _ => "no answer",
        };

    /// <summary>A number in the words of its kind.</summary>
    public static string Of(IndicatorKind kind, string? unit, decimal value) =>
        kind == IndicatorKind.YesNo
            ? (value >= 0.5m ? "yes" : "no")
            : ValueWords.Of(new IndicatorFacts("", Lens.Behaviour, kind, Direction.Higher, unit), value);
}

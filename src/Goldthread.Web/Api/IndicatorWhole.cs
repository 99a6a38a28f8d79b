using System.ComponentModel;
using Goldthread.Evidence;

namespace Goldthread.Web.Api;

/// <summary>An indicator, as it is told to other systems. Amounts are in its unit.</summary>
public sealed record IndicatorWhole(
    Guid Id,
    Guid GoalId,
    string Name,
    Lens Lens,
    IndicatorKind Kind,
    string? Unit,
    Direction Direction,
    decimal? Target,
    decimal? RangeLow,
    decimal? RangeHigh,
    Reporter ReportedBy,
    [property: Description("A reading is expected every so many days.")] int RhythmDays,
    Source Source,
    decimal? Baseline,
    DateOnly? BaselineFrom,
    DateOnly? BaselineTo,
    string? BaselineKnown,
    [property: Description("What would count as movement within two to six weeks.")] string? EarlyChange,
    DateOnly? EarlyBy,
    DateOnly? EndedOn
)
{
    internal static IndicatorWhole Of(Indicator i) =>
        new(
            i.Id,
            i.GoalId,
            i.Name,
            i.Lens,
            i.Kind,
            i.Unit,
            i.Direction,
            i.Target?.Number,
            i.RangeLow?.Number,
            i.RangeHigh?.Number,
            i.ReportedBy,
            i.RhythmDays,
            i.Source,
            i.Baseline?.Number,
            i.BaselineFrom,
            i.BaselineTo,
            i.BaselineKnown,
            i.EarlyChange,
            i.EarlyBy,
            i.EndedOn
        );
}

/// <summary>One reading, as it is told to other systems.</summary>
public sealed record ReadingWhole(
    Guid Id,
    Guid IndicatorId,
    [property: Description("The day it is about.")] DateOnly OnDay,
    [property: Description("In the unit of the indicator; null when there was no answer.")] decimal? Value,
    [property: Description("For a count: out of how many, or over how much.")] decimal? Denominator,
    [property: Description("Why there was no answer; null when there was one.")] Absence? Absence,
    Reporter GivenBy,
    Source Source,
    [property: Description("The daily record it came with.")] Guid? RecordId,
    string? Note
)
{
    internal static ReadingWhole Of(Reading r) =>
        new(
            r.Id,
            r.IndicatorId,
            r.OnDay,
            r.Value?.Number,
            r.Denominator?.Number,
            r.Absence,
            r.GivenBy,
            r.Source,
            r.RecordId,
            r.Note
        );
}

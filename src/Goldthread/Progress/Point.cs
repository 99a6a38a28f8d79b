using Goldthread.Evidence;

namespace Goldthread.Progress;

/// <summary>One reading of an indicator on one day, or the fact that there is none.</summary>
/// <param name="On">The day it is about, not the day it was written down.</param>
/// <param name="Value">The value in the indicator's own unit; a rate is already divided. Null when there is none.</param>
/// <param name="Absence">Why there is no value, if that is known.</param>
public sealed record Point(DateOnly On, decimal? Value, Absence? Absence = null);

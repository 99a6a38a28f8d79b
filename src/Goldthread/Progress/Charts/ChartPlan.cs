using Goldthread.Evidence;

namespace Goldthread.Progress;

/// <summary>How a chart is to be judged.</summary>
/// <param name="Rules">The rule set.</param>
/// <param name="Better">Which way is better; null when neither is. Within a range counts as neither.</param>
/// <param name="Target">The value aimed at, if there is one.</param>
/// <param name="Baseline">So many first readings stand for "as it was", and fix the line and limits; null for all.</param>
/// <param name="Method">Another chart than the rule set is made for; null for its own.</param>
/// <param name="Anew">Days from which line and limits are worked out anew, because something is known to have changed.</param>
/// <param name="LeftOut">Places, from 0, that count for neither line, limits nor runs, because their cause is known.</param>
public sealed record ChartPlan(
    RuleSet Rules,
    Direction? Better = null,
    double? Target = null,
    int? Baseline = null,
    ChartMethod? Method = null,
    IReadOnlyList<DateOnly>? Anew = null,
    IReadOnlySet<int>? LeftOut = null
);

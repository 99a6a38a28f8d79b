namespace Goldthread.Progress;

/// <summary>
/// Goal attainment by one rater: T at the start, T now and the change, never T alone. T treats steps of a scale as if they were
/// equally long, and two raters seldom agree closely; so it tells of the plan, and ranks nobody.
/// </summary>
/// <param name="By">Who judged.</param>
/// <param name="Baseline">T at the start, over the goals that are scored; null when it cannot be worked out.</param>
/// <param name="Achieved">T now, likewise.</param>
/// <param name="Scored">How many goals have both levels and a weight.</param>
/// <param name="Unscored">The other goals, each with why.</param>
public sealed record AttainmentScore(
    Rater By,
    double? Baseline,
    double? Achieved,
    int Scored,
    IReadOnlyList<(string Name, string Why)> Unscored
)
{
    /// <summary>How likely goals of one person move together, as Kiresuk and Sherman supposed.</summary>
    public const double Likeness = 0.3;

    /// <summary>T now less T at the start.</summary>
    public double? Change => Achieved - Baseline;

    /// <summary>The score by each rater who judged any goal, beside each other.</summary>
    public static IReadOnlyList<AttainmentScore> ByEachRater(IReadOnlyList<AttainmentGoal> goals) =>
        [
            .. Enum.GetValues<Rater>()
                .Where(by => goals.Any(goal => goal.Levels.ContainsKey(by)))
                .Select(by => Of(goals, by)),
        ];

    /// <summary>
    /// T = 50 + 10 Σwx / √((1 − ρ)Σw² + ρ(Σw)²): 50 is "as expected" (Kiresuk and Sherman 1968; Turner-Stokes 2009, as its
    /// erratum has it). Only the proportions of the weights matter. Null without goals, or when every weight is 0.
    /// </summary>
    public static double? T(IReadOnlyList<double> levels, IReadOnlyList<double> weights, double likeness = Likeness)
    {
        var (sum, squares, all) = (0.0, 0.0, 0.0);
        foreach (var (level, weight) in levels.Zip(weights))
        {
            sum += weight * level;
            squares += weight * weight;
            all += weight;
        }

        var under = ((1 - likeness) * squares) + (likeness * all * all);
        return under > 0 ? 50 + (10 * sum / Math.Sqrt(under)) : null;
    }

    private static AttainmentScore Of(IReadOnlyList<AttainmentGoal> goals, Rater by)
    {
        var scored = goals.Where(goal => WhyNot(goal, by) is null).ToList();
        var weights = scored.ConvertAll(goal => (double)goal.Weight);
        return new AttainmentScore(
            by,
            T(scored.ConvertAll(goal => Whole(goal.Baseline.GetValueOrDefault())), weights),
            T(scored.ConvertAll(goal => Whole(goal.Levels[by])), weights),
            scored.Count,
            [
                .. goals
                    .Select(goal => (goal.Name, Why: WhyNot(goal, by)))
                    .Where(each => each.Why is not null)
                    .Select(e => (e.Name, e.Why!)),
            ]
        );
    }

    // An unscored goal is not a 0.
    private static string? WhyNot(AttainmentGoal goal, Rater by) =>
        !goal.Levels.TryGetValue(by, out var level) ? goal.WhyUnscored ?? "not scored yet"
        : goal.Baseline is not { } start ? "no level at the start"
        : !IsLevel(level) || !IsLevel(start) ? "a level outside -2 to +2"
        : goal.Weight <= 0 ? "its weight is 0"
        : null;

    private static bool IsLevel(decimal level) => level is >= -2 and <= 2;

    // "Partly" shows progress on the way, and T knows whole levels only.
    private static double Whole(decimal level) => (double)(level == -0.5m ? -1 : level);
}

namespace Goldthread.Progress;

/// <summary>Who judged the level of a goal. Their levels stand beside each other and are never averaged.</summary>
public enum Rater
{
    Person,
    Family,
    Staff,
}

/// <summary>One goal on a goal attainment scale: from -2 (much less than expected) over 0 (as expected) to +2 (much more).</summary>
/// <param name="Name">The goal.</param>
/// <param name="Importance">How much it matters to the person, from 0 (not at all) to 3 (very).</param>
/// <param name="Difficulty">How hard it was thought to be, from 0 to 3.</param>
/// <param name="Baseline">The level at the start: -1, or -2 where nothing worse is possible; null when nobody noted it.</param>
/// <param name="Levels">The level now, by each rater who gave one. -0.5 (partly, from a start of -1) counts as -1.</param>
/// <param name="WhyUnscored">Why there is no level, in the words of whoever closed it: "moved away".</param>
public sealed record AttainmentGoal(
    string Name,
    int Importance,
    int Difficulty,
    decimal? Baseline,
    IReadOnlyDictionary<Rater, decimal> Levels,
    string? WhyUnscored = null
)
{
    /// <summary>Importance times difficulty; 0 takes the goal out of the score.</summary>
    public int Weight => Importance * Difficulty;
}

namespace Goldthread.Support;

/// <summary>Whether what a goal needs is there.</summary>
public enum Enough
{
    Enough,
    Thin,
    Missing,
}

/// <summary>What is looked at before a goal goes live, and at each review.</summary>
public enum RealityPart
{
    Time,
    Continuity,
    Skill,
    Place,
    Partners,
}

/// <summary>What is said of one part.</summary>
/// <param name="Sentence">Why, with the numbers.</param>
public sealed record RealityLine(RealityPart Part, Enough State, string Sentence);

/// <summary>One competence that a goal needs, and how many of those who support the person have it today.</summary>
public sealed record SkillFact(string Name, int Held);

/// <summary>One action of a partner.</summary>
public sealed record PartnerFact(string Partner, DateOnly DueOn, DateOnly? DoneOn);

/// <summary>What the reality check of one goal is judged by. Facts only, no verdicts.</summary>
/// <param name="StepMinutes">The minutes of each support step of this goal; null where nobody has said.</param>
/// <param name="TimesAWeek">How often in a week the routine is to happen; null when the goal has no rhythm.</param>
/// <param name="OthersMinutes">Minutes a week that the other active goals of the person need, as far as is known.</param>
/// <param name="CommissionedMinutes">Minutes a week that are commissioned today; null when no package is written down.</param>
/// <param name="Workers">How many different workers recorded about the person in the last four weeks.</param>
/// <param name="Records">How many records there are in these weeks.</param>
/// <param name="Team">How many people support or plan with the person today.</param>
/// <param name="Skills">The competences needed; null while nobody has looked.</param>
/// <param name="Place">Whether the place is ready; null while nobody has looked.</param>
public sealed record RealityFacts(
    IReadOnlyList<int?> StepMinutes,
    decimal? TimesAWeek,
    int OthersMinutes,
    int? CommissionedMinutes,
    int Workers,
    int Records,
    int Team,
    IReadOnlyList<SkillFact>? Skills,
    PlaceReady? Place,
    string? PlaceWords,
    IReadOnlyList<PartnerFact> Partners
)
{
    /// <summary>Somebody has said which competences it needs and whether the place is ready.</summary>
    public bool Looked => Skills is not null;

    /// <summary>Both what it needs and what is commissioned are known, so that the time can be weighed.</summary>
    public bool TimeKnown => NeededMinutes is not null && CommissionedMinutes is not null;

    /// <summary>Minutes a week that the routine needs, rounded up; null when it cannot be said.</summary>
    public int? NeededMinutes =>
        TimesAWeek is { } times && StepMinutes.Count > 0 && StepMinutes.All(m => m is not null)
            ? (int)Math.Ceiling(StepMinutes.Sum(m => m!.Value) * times)
            : null;
}

namespace Goldthread.Evidence;

/// <summary>An indicator that somebody may choose: a start, to be worded anew with the person.</summary>
/// <param name="Name">What is looked at, in plain words.</param>
/// <param name="Unit">What it is counted in; null when the kind says enough.</param>
/// <param name="RhythmDays">A reading every so many days, 1 to 366.</param>
public sealed record IndicatorIdea(
    Lens Lens,
    IndicatorKind Kind,
    string Name,
    string? Unit,
    Direction Direction,
    int RhythmDays
)
{
    // What is asked at most twice a week comes with the daily records; the rest is asked at a weekly check.
    private const int Often = 3;

    /// <summary>
    /// Reads a line such as <c>does | Count | Visits to Fernhill by bus | visits | Higher | 30</c>. Throws
    /// <see cref="FormatException"/> when a part is missing or is no word of ours.
    /// </summary>
    internal static IndicatorIdea Read(string line)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        if (parts is not [var lens, var kind, { Length: > 0 } name, var unit, var direction, var days])
        {
            throw new FormatException($"An indicator has six parts: {line}");
        }

        return new(
            LensOf(lens),
            Word<IndicatorKind>(kind),
            name,
            unit.Length == 0 ? null : unit,
            Word<Direction>(direction),
            int.TryParse(days, out var rhythm) ? rhythm : throw new FormatException($"{days} is no number of days.")
        );
    }

    /// <summary>The form filled in with it. Starting point, target and first sign are for the person and the team to say.</summary>
    public IndicatorPlan Plan() =>
        new()
        {
            Lens = Lens,
            Kind = Kind,
            Name = Name,
            Unit = Unit,
            Direction = Direction,
            ReportedBy = Lens == Lens.Experience ? Reporter.Person : Reporter.Staff,
            RhythmDays = RhythmDays,
            Source = RhythmDays <= Often ? Source.DailyRecord : Source.WeeklyCheck,
        };

    private static Lens LensOf(string word) =>
        word switch
        {
            "feels" => Lens.Experience,
            "does" => Lens.Behaviour,
            "safe" => Lens.Stability,
            _ => throw new FormatException($"{word} is no lens."),
        };

    private static T Word<T>(string word)
        where T : struct, Enum =>
        Enum.TryParse<T>(word, out var found) ? found : throw new FormatException($"{word} is no {typeof(T).Name}.");
}

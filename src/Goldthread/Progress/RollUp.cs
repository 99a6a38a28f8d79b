namespace Goldthread.Progress;

/// <summary>How many of something say what today. Each person counts once, so that nobody's many indicators outweigh another's one.</summary>
public sealed record RollUp(int Better, int Steady, int Worse, int Changed, int TooEarly, int Silent)
{
    /// <summary>Of how many.</summary>
    public int Of => Better + Steady + Worse + Changed + TooEarly + Silent;

    /// <summary>What is said, and how often, in the order in which it is told.</summary>
    public IReadOnlyList<(FindingKind Kind, int Count)> Parts =>
        [
            (FindingKind.Better, Better),
            (FindingKind.Steady, Steady),
            (FindingKind.Worse, Worse),
            (FindingKind.Changed, Changed),
            (FindingKind.TooEarly, TooEarly),
            (FindingKind.Silent, Silent),
        ];

    /// <summary>Counts.</summary>
    public static RollUp Count(IEnumerable<FindingKind> kinds)
    {
        var counts = kinds.CountBy(kind => kind).ToDictionary();
        return new RollUp(
            Number(FindingKind.Better),
            Number(FindingKind.Steady),
            Number(FindingKind.Worse),
            Number(FindingKind.Changed),
            Number(FindingKind.TooEarly),
            Number(FindingKind.Silent)
        );

        int Number(FindingKind kind) => counts.GetValueOrDefault(kind);
    }

    /// <summary>
    /// The same for those who see no names: null where a number is under five, or could be worked out from the others
    /// (<see cref="SmallNumbers"/>).
    /// </summary>
    public IReadOnlyList<(FindingKind Kind, int? Count)> WithoutSmall()
    {
        var shown = SmallNumbers.Parts([.. Parts.Select(part => part.Count)]);
        return [.. Parts.Zip(shown, (part, count) => (part.Kind, count))];
    }
}

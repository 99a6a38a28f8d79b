using Goldthread.Evidence;

namespace Goldthread.Progress;

/// <summary>What can be said of the first sign, two to six weeks after a goal began.</summary>
public enum EarlySignKind
{
    /// <summary>No starting point was noted, or neither way is better: people judge it.</summary>
    CannotTell,

    /// <summary>It is not two weeks yet.</summary>
    Waiting,

    /// <summary>Fewer than four readings differ from the starting point.</summary>
    TooFew,

    /// <summary>Readings lie on the better side of the starting point.</summary>
    Sign,

    /// <summary>Readings lie on both sides.</summary>
    NoSign,

    /// <summary>Readings lie on the harder side: worth a talk now.</summary>
    Harder,
}

/// <summary>
/// The early-change test: do the readings of weeks 2 to 6 lie on the better side of the starting point? A sign test (Arbuthnot's, the
/// oldest there is): chance alone puts as many on one side in fewer than one of ten. It is a first sign, and no proof.
/// </summary>
/// <param name="Better">Readings better than the starting point.</param>
/// <param name="Of">Readings that differ from it.</param>
public sealed record EarlySign(EarlySignKind Kind, int Better, int Of)
{
    private const int FirstDay = 14;

    /// <summary>So many days after the start its time ends.</summary>
    public const int LastDay = 42;
    private const int Enough = 4;
    private const double Chance = 0.1;

    /// <summary>Judges by today; after week 6 it stays as it was.</summary>
    public static EarlySign Judge(IndicatorFacts facts, IReadOnlyList<Point> points, DateOnly started, DateOnly today)
    {
        if (facts.Baseline is not { } baseline)
        {
            return new EarlySign(EarlySignKind.CannotTell, 0, 0);
        }

        if (today < started.AddDays(FirstDay))
        {
            return new EarlySign(EarlySignKind.Waiting, 0, 0);
        }

        var (from, to) = (started.AddDays(FirstDay), started.AddDays(LastDay));
        var sides = points
            .Where(point => point.On >= from && point.On <= to && point.On <= today && point.Value is not null)
            .Select(point => facts.IsBetter(baseline, point.Value.GetValueOrDefault()))
            .Where(better => better is not null)
            .ToList();
        var (better, of) = (sides.Count(side => side == true), sides.Count);
        var kind =
            of < Enough ? EarlySignKind.TooFew
            : AtLeast(better, of) < Chance ? EarlySignKind.Sign
            : AtLeast(of - better, of) < Chance ? EarlySignKind.Harder
            : EarlySignKind.NoSign;
        return new EarlySign(kind, better, of);
    }

    /// <summary>It in a sentence of at most fifteen words.</summary>
    public string Sentence =>
        Kind switch
        {
            EarlySignKind.CannotTell => "There is no starting point to compare with; ask the people.",
            EarlySignKind.Waiting => "Too early for a first sign: that takes two weeks.",
            EarlySignKind.TooFew => $"Too few readings for a first sign: {Of} of {Enough}.",
            EarlySignKind.Sign => $"A first sign: {Better} of {Of} readings are better than the starting point.",
            EarlySignKind.NoSign => $"No first sign: {Better} of {Of} readings are better than the starting point.",
            EarlySignKind.Harder => $"Worth a talk: {Of - Better} of {Of} readings are harder than the starting point.",
        };

    // How often so many coins of so many, or more, fall on one side.
    private static double AtLeast(int some, int of)
    {
        var (chance, one) = (0.0, Math.Pow(0.5, Math.Min(of, 1000)));
        for (var k = of; k >= some; k--)
        {
            chance += one;
            one = one * k / (of - k + 1);
        }

        return chance;
    }
}

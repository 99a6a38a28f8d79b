namespace Goldthread.Progress;

/// <summary>A series with a signal, parted where the change shows, if it shows in one place.</summary>
internal sealed record Parting(IReadOnlyList<Reading> Before, IReadOnlyList<Reading> After)
{
    /// <summary>The fewest readings on either side of a parting.</summary>
    internal const int EnoughOfEach = 5;

    internal DateOnly Since => After[0].On;

    /// <summary>Where the signal parts the series; null when it cannot honestly be said.</summary>
    internal static Parting? Of(IReadOnlyList<Reading> readings, RunReading run)
    {
        if (!run.Signal || run.Median is not { } median)
        {
            return null;
        }

        var sides = run.Lopsided ? Sides.OfTwoKinds(readings, median) : Sides.Of(readings, median);
        var split = run.IsLongRun ? AtTheEdgeOfTheRun(readings, run, sides) : WhereSidesPart(sides);
        if (split is not { } at || at < EnoughOfEach || readings.Count - at < EnoughOfEach)
        {
            return null;
        }

        return StillSo(sides, at) ? new Parting(readings.Take(at).ToList(), readings.Skip(at).ToList()) : null;
    }

    // A long run that reaches the end parts the series where it begins; one from the start, where the next begins.
    private static int? AtTheEdgeOfTheRun(IReadOnlyList<Reading> readings, RunReading run, List<int> sides)
    {
        var runs = Run.In(sides);
        var longest = runs.FindIndex(each => readings[each.Places[0]].Index == run.SignalRun[0]);
        if (longest == runs.Count - 1)
        {
            return runs[longest].Places[0];
        }

        return longest == 0 ? runs[1].Places[0] : null;
    }

    // The place where the sides so far differ most from the whole: the furthest point of the cumulative sum.
    private static int? WhereSidesPart(List<int> sides)
    {
        var mean = sides.Average();
        var (sum, furthest, at) = (0.0, 0.0, 0);
        for (var place = 0; place < sides.Count; place++)
        {
            sum += sides[place] - mean;
            if (Math.Abs(sum) > furthest + 1e-9)
            {
                (furthest, at) = (Math.Abs(sum), place + 1);
            }
        }

        return at;
    }

    // "Lately" is only honest if the last five readings are, but for one, on the new side.
    private static bool StillSo(List<int> sides, int at)
    {
        var side = Math.Sign(sides.Skip(at).Average() - sides.Take(at).Average());
        var last = sides.Where(each => each != 0).TakeLast(5).ToList();
        return side != 0 && last.Count(each => each == side) >= 4;
    }
}

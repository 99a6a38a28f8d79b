namespace Goldthread.Web.Design;

/// <summary>Where the words of a line stand. Sizes are pixels on the narrowest phone, the hardest case.</summary>
/// <param name="Baseline">The foot of the letters.</param>
internal sealed record Spot(bool Right, double Baseline);

/// <summary>Finds each line's words a place near it, off the dots, and never on other words.</summary>
internal sealed class LabelSpots(double width, double top, double foot, IReadOnlyList<(double X, double Y)> dots)
{
    public const double LetterWidth = 7.6;
    private const double Row = 17;
    private const double DotReach = 6;

    private readonly List<Box> _taken = [];

    private sealed record Box(double Left, double Right, double Top, double Bottom)
    {
        public bool Touches(Box other) =>
            Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }

    public Spot Place(string words, double line)
    {
        var (best, box, _) = Near(line)
            .SelectMany(
                spot => new[] { new Spot(false, spot.Baseline), new Spot(true, spot.Baseline) },
                (near, spot) => (near.Far, spot)
            )
            .Select(c => (c.spot, Box: BoxOf(words, c.spot), c.Far))
            .MinBy(c => Cost(c.Box, c.Far));
        _taken.Add(box);
        return best;
    }

    /// <summary>Above the line, below it, then further rows away, inside the picture.</summary>
    private IEnumerable<(int Far, double Baseline)> Near(double line)
    {
        var rows = (int)((foot - top) / Row) + 1;
        var spots = Enumerable
            .Range(0, rows)
            .SelectMany(row => new[] { (row * 2, line - 6 - row * Row), (row * 2 + 1, line + 16 + row * Row) })
            .Where(spot => spot.Item2 >= top && spot.Item2 <= foot)
            .ToArray();
        return spots.Length > 0 ? spots : [(0, Math.Clamp(line, top, foot))];
    }

    private Box BoxOf(string words, Spot spot)
    {
        var length = words.Length * LetterWidth;
        var left = spot.Right ? width - length : 0;
        return new(left, left + length, spot.Baseline - 13, spot.Baseline + 4);
    }

    private double Cost(Box box, int far)
    {
        var hidden = dots.Count(d =>
            d.X > box.Left - DotReach
            && d.X < box.Right + DotReach
            && d.Y > box.Top - DotReach
            && d.Y < box.Bottom + DotReach
        );
        return (_taken.Any(box.Touches) ? 10_000 : 0) + hidden * 4 + far * 3;
    }
}

namespace Goldthread.Progress;

/// <summary>Readings in a row on one side of the line; those on the line are skipped and end nothing.</summary>
/// <param name="Side">1 above, -1 below.</param>
/// <param name="Places">Places in the ordered series.</param>
internal sealed record Run(int Side, IReadOnlyList<int> Places)
{
    internal static List<Run> In(List<int> sides)
    {
        var runs = new List<Run>();
        var places = new List<int>();
        var current = 0;
        for (var place = 0; place < sides.Count; place++)
        {
            if (sides[place] == 0)
            {
                continue;
            }

            if (sides[place] != current)
            {
                places = [];
                current = sides[place];
                runs.Add(new Run(current, places));
            }

            places.Add(place);
        }

        return runs;
    }
}

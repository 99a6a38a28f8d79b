namespace Goldthread.Verify;

/// <summary>Gathers the rows of one sum that came out uneven, and says which of them is wrong and how.</summary>
internal sealed class Suspects(int sum) : IOnlooker
{
    private enum Where
    {
        Live,
        Past,
        Gone,
    }

    private readonly List<Seen> _told = [];
    private readonly List<(Seen Row, Where Where)> _stand = [];

    public void Told(in Seen row)
    {
        if (Tally.SumOf(row.Table, row.Id) == sum)
        {
            _told.Add(row);
        }
    }

    public void Lives(in Seen row) => Stand(row, Where.Live);

    public void Past(in Seen row, bool last) => Stand(row, Where.Past);

    public void Gone(in Seen row) => Stand(row, Where.Gone);

    /// <summary>The first thing that is wrong.</summary>
    public string Say()
    {
        var rows = _told
            .Concat(_stand.Select(s => s.Row))
            .GroupBy(r => (r.Table, r.Id))
            .OrderBy(g => g.Key.Table)
            .ThenBy(g => g.Key.Id.ToString(), StringComparer.Ordinal);
        return rows.Select(g => Of(g.Key.Table, g.Key.Id)).FirstOrDefault(s => s is not null)
            ?? "The history and the rows do not agree.";
    }

    private string? Of(byte table, Guid id)
    {
        var told = _told.Where(t => t.Table == table && t.Id == id).OrderBy(t => t.Version).ToList();
        var stand = _stand.Where(s => s.Row.Table == table && s.Row.Id == id).ToList();
        if (told.Count == 0)
        {
            var (row, where) = stand[0];
            return where switch
            {
                Where.Live => $"A row, {row.Name}, has no entry in the history.",
                Where.Past => $"Past version {row.Version} of {row.Name} has no entry in the history.",
                _ => $"{row.Name} is said to have been destroyed, but the history never knew it.",
            };
        }

        if (told.Where((t, i) => t.Version != i + 1).Any())
        {
            return $"The history does not tell of every version of {told[0].Name} once: out of turn.";
        }

        return told.Select(t => Of(t, t.Version == told.Count, stand)).FirstOrDefault(s => s is not null)
            ?? stand
                .Where(s => s.Row.Version > told.Count || s.Row.Version < 1)
                .Select(s => $"Version {s.Row.Version} of {s.Row.Name} has no entry in the history.")
                .FirstOrDefault();
    }

    private static string? Of(Seen told, bool newest, List<(Seen Row, Where Where)> stand)
    {
        var here = stand.Where(s => s.Row.Version == told.Version).ToList();
        var live = stand.Where(s => s.Where == Where.Live).Select(s => s.Row).ToList();
        if (here.Count > 1)
        {
            return here.Exists(h => h.Where == Where.Gone)
                ? $"{told.Name} is said to have been destroyed, and stands here all the same."
                : $"Version {told.Version} of {told.Name} is there twice.";
        }

        if (here.Count == 0)
        {
            return newest && live.Count > 0
                    ? $"Version {told.Version} of {told.Name} is not what the history vouches for: the row says it is version {live[0].Version}."
                : newest ? $"Version {told.Version} of {told.Name} is gone."
                : $"Past version {told.Version} of {told.Name} is gone.";
        }

        var (row, where) = here[0];
        if (!row.SameCommitment(told))
        {
            return where switch
            {
                Where.Live => $"Version {told.Version} of {told.Name} is not what the history vouches for.",
                Where.Past => $"Past version {told.Version} of {told.Name} is not what the history vouches for.",
                _ => $"The destruction of {told.Name} does not name what the history vouched for.",
            };
        }

        return (newest && where == Where.Past) || (!newest && where == Where.Live)
            ? $"Version {told.Version} of {told.Name} is not where it belongs."
            : null;
    }

    private void Stand(in Seen row, Where where)
    {
        if (Tally.SumOf(row.Table, row.Id) == sum)
        {
            _stand.Add((row, where));
        }
    }
}

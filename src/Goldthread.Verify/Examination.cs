using System.Data.Common;

namespace Goldthread.Verify;

/// <summary>One pass over one database.</summary>
internal sealed class Examination(DbConnection connection, DbTransaction reading)
{
    private readonly Dictionary<(string Table, string Id), Known> _newest = [];
    private readonly Dictionary<(string Table, string Id, long Version), string> _past = [];
    private long _entries;
    private long _rows;

    public Verdict Run() =>
        FollowChains()
        ?? CheckTurns()
        ?? CheckPastVersions()
        ?? CheckLiveRows()
        ?? CheckLooks()
        ?? new Verdict(
            Outcome.Sound,
            $"Sound: {_entries} entries vouch for {_rows} rows and their past versions.",
            _entries,
            _rows
        );

    private Verdict? FollowChains()
    {
        using var reader = Query(
            "SELECT id, chain, seq, at, actor_id, on_behalf_of, purpose, reason, what, person_id, goal_id, rows, hash "
                + "FROM history ORDER BY chain, seq"
        );
        byte[] chain = [];
        var previous = Entry.Start;
        long seq = 0;
        var chains = 0;
        while (reader.Read())
        {
            var entry = Rows.Entry(reader);
            if (!entry.Chain.AsSpan().SequenceEqual(chain))
            {
                (chain, previous, seq) = (entry.Chain, Entry.Start, 0);
                chains++;
            }

            if (entry.Seq != ++seq)
            {
                return Broken($"Entry {seq} of chain {Hex(chain)} is missing.");
            }

            var hash = entry.HashAfter(previous);
            if (!hash.AsSpan().SequenceEqual((byte[])reader["hash"]))
            {
                return Broken($"Entry {seq} of chain {Hex(chain)} does not match its hash.");
            }

            previous = hash;
            _entries++;
            if (Note(entry, chains) is { } broken)
            {
                return broken;
            }
        }

        return null;
    }

    // A row may be touched from several services, each with a chain of its own: within one chain its versions rise, and all
    // chains together tell of every version once.
    private Verdict? Note(Entry entry, int chain)
    {
        foreach (var row in TouchedRow.Read(entry.Rows))
        {
            var key = (row.Table, row.Id);
            if (!_newest.TryGetValue(key, out var known))
            {
                _newest[key] = new Known(row, 1, chain, row.Version);
                continue;
            }

            var older = row.Version < known.Row.Version ? row : known.Row;
            var told =
                row.Version == known.Row.Version || !_past.TryAdd((row.Table, row.Id, older.Version), older.Commitment);
            if (told || (known.Chain == chain && row.Version < known.InChain))
            {
                return Broken(
                    $"Entry {entry.Seq} speaks of version {row.Version} of {row.Table} {row.Id} out of turn."
                );
            }

            _newest[key] = new Known(older == row ? known.Row : row, known.Versions + 1, chain, row.Version);
        }

        return null;
    }

    private Verdict? CheckTurns()
    {
        foreach (var known in _newest.Values)
        {
            if (known.Row.Version != known.Versions)
            {
                return Broken($"The history does not tell of every version before {Name(known.Row)}: out of turn.");
            }
        }

        return null;
    }

    private Verdict? CheckPastVersions()
    {
        using var reader = Query("SELECT table_name, row_id, version, body, salt FROM past_version");
        while (reader.Read())
        {
            var (table, id, version) = (reader.GetString(0), Hex(Rows.Bytes(reader[1])!), reader.GetInt64(2));
            if (!_past.Remove((table, id, version), out var commitment))
            {
                return Broken($"Past version {version} of {table} {id} has no entry in the history.");
            }

            if (commitment != Rows.Commitment(table, Rows.PastValues(table, reader.GetString(3)), (byte[])reader[4]))
            {
                return Broken($"Past version {version} of {table} {id} is not what the history vouches for.");
            }
        }

        return _past.Count == 0
            ? null
            : Broken($"Past version {_past.First().Key.Version} of {_past.First().Key.Table} is gone.");
    }

    private Verdict? CheckLiveRows()
    {
        foreach (var table in Catalogue.Tables.Values)
        {
            using var reader = Query(
                $"SELECT salt, {string.Join(", ", table.Columns.Select(c => $"\"{c.Name}\""))} FROM \"{table.Name}\""
            );
            while (reader.Read())
            {
                var values = Rows.LiveValues(table, reader);
                var id = Hex((byte[])values["id"]!);
                _rows++;
                if (!_newest.Remove((table.Name, id), out var known))
                {
                    return Broken($"A row of {table.Name}, {id}, has no entry in the history.");
                }

                if (known.Row.Commitment != Rows.Commitment(table.Name, values, (byte[])reader[0]))
                {
                    return Broken($"{Name(known.Row)} is not what the history vouches for.");
                }
            }
        }

        return _newest.Count == 0 ? null : Broken($"{Name(_newest.First().Value.Row)} is gone.");
    }

    private Verdict? CheckLooks() => LookChains.Trouble(connection, reading) is { } trouble ? Broken(trouble) : null;

    private DbDataReader Query(string sql)
    {
        // A command closes its reader when it is disposed; it goes with the connection.
        var command = connection.CreateCommand();
        command.Transaction = reading;
#pragma warning disable CA2100 // The only names in it are the catalogue's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteReader();
    }

    private Verdict Broken(string says) => Verdict.Broken("Broken: " + says, _entries, _rows);

    private static string Name(TouchedRow row) => $"Version {row.Version} of {row.Table} {row.Id}";

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);

    /// <summary>The newest version of a row told of so far, how many are, and the last of them in the chain that told last.</summary>
    private readonly record struct Known(TouchedRow Row, long Versions, int Chain, long InChain);
}

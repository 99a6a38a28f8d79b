using System.Data.Common;
using System.Security.Cryptography;
using Goldthread.Storage;
using Goldthread.TestKit;
using Goldthread.Verify;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Goldthread.Tests.Verify.Volume;

/// <summary>
/// Fills a database with visits, straight into its tables: an entry for each, that vouches for a daily record, what it was about, and a
/// reading. The bytes are those that the Writer would have written.
/// </summary>
internal sealed class ManyRecords(World world, DbConnection connection, Guid goal, Guid indicator, Guid person)
{
    private const int Together = 5000;

    private readonly Random _random = new(1);
    private readonly Dictionary<string, DbCommand> _commands = [];
    private long _at;

    public void Write(int records)
    {
        var newest = connection.Rows(
            "SELECT seq, hash, at FROM history WHERE chain = $0 ORDER BY seq DESC LIMIT 1",
            Id(world.Home.Id)
        )[0];
        var (seq, hash) = ((long)newest[0]!, (byte[])newest[1]!);
        _at = (long)newest[2]!;
        for (var done = 0; done < records; done += Together)
        {
            using var transaction = connection.BeginTransaction();
            foreach (var command in _commands.Values)
            {
                command.Transaction = transaction;
            }

            for (var i = 0; i < Together && done + i < records; i++)
            {
                hash = WriteOne(++seq, hash, transaction);
            }

            transaction.Commit();
        }
    }

    private byte[] WriteOne(long seq, byte[] previous, DbTransaction within)
    {
        _at += 1_000_000;
        var record = NewId();
        var words = new string('x', 180) + _random.Next();
        var lines = new List<string> { Keep("daily_record", Visit(record, words), within) };
        lines.Add(
            Keep(
                "record_focus",
                new()
                {
                    ["id"] = NewId(),
                    ["version"] = 1L,
                    ["person_id"] = person,
                    ["record_id"] = record,
                    ["goal_id"] = goal,
                    ["happened_at"] = _at,
                    ["how"] = "AsPlanned",
                },
                within
            )
        );
        lines.Add(
            Keep(
                "reading",
                new()
                {
                    ["id"] = NewId(),
                    ["version"] = 1L,
                    ["person_id"] = person,
                    ["goal_id"] = goal,
                    ["indicator_id"] = indicator,
                    ["on_day"] = new DateOnly(2026, 1, 14),
                    ["value"] = (long)_random.Next(100_000),
                    ["given_by"] = "Staff",
                    ["source"] = "Visit",
                    ["record_id"] = record,
                },
                within
            )
        );
        return Enter(seq, previous, "record.written", string.Join('\n', lines), within);
    }

    private Dictionary<string, object?> Visit(Guid id, string words) =>
        new()
        {
            ["id"] = id,
            ["version"] = 1L,
            ["person_id"] = person,
            ["happened_at"] = _at,
            ["written_at"] = _at,
            ["author_id"] = world.Manager.Id,
            ["words"] = words,
            ["mood"] = 3L,
            ["in_error"] = false,
        };

    private string Keep(string table, Dictionary<string, object?> values, DbTransaction within)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        var commitment = Canonical.Commitment(
            salt,
            Canonical.Row(table, values.Select(v => new KeyValuePair<string, object?>(v.Key, Plain(v.Value))))
        );
        Insert(table, values.Append(new("salt", salt)), within);
        return $"{table} {Hex((Guid)values["id"]!)} {values["version"]} {TouchedRow.Encode(commitment)}";
    }

    private byte[] Enter(long seq, byte[] previous, string what, string rows, DbTransaction within)
    {
        var id = NewId();
        var entry = new Entry(
            Id16(id),
            Id16(world.Home.Id),
            seq,
            _at,
            Id16(world.Manager.Id),
            null,
            "care",
            null,
            what,
            Id16(person),
            null,
            rows
        );
        var hash = entry.HashAfter(previous);
        Insert(
            "history",
            new Dictionary<string, object?>
            {
                ["id"] = id,
                ["chain"] = world.Home.Id,
                ["seq"] = seq,
                ["at"] = _at,
                ["actor_id"] = world.Manager.Id,
                ["purpose"] = "care",
                ["what"] = what,
                ["person_id"] = person,
                ["rows"] = rows,
                ["hash"] = hash,
            },
            within
        );
        return hash;
    }

    private void Insert(string table, IEnumerable<KeyValuePair<string, object?>> values, DbTransaction within)
    {
        var all = values.ToList();
        if (!_commands.TryGetValue(table, out var command))
        {
            command = connection.CreateCommand();
            command.Transaction = within;
            var names = all.Select(v => v.Key).ToList();
            command.CommandText =
                $"INSERT INTO {table} ({string.Join(", ", names.Select(n => $"\"{n}\""))}) "
                + $"VALUES ({string.Join(", ", names.Select(n => "@" + n))})";
            foreach (var value in all)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = "@" + value.Key;
                parameter.Value = Stored(value.Value);
                command.Parameters.Add(parameter);
            }

            command.Prepare();
            _commands[table] = command;
        }

        foreach (var value in all)
        {
            command.Parameters["@" + value.Key].Value = Stored(value.Value);
        }

        command.ExecuteNonQuery();
    }

    private object Stored(object? value) =>
        value switch
        {
            Guid id => Id(id),
            DateOnly day when connection is SqliteConnection => day.ToString("yyyy-MM-dd"),
            bool flag when connection is SqliteConnection => flag ? 1L : 0L,
            _ => value ?? DBNull.Value,
        };

    private static object? Plain(object? value) =>
        value switch
        {
            Guid id => Id16(id),
            DateOnly day => day.ToString("yyyy-MM-dd"),
            bool flag => flag ? 1L : 0L,
            _ => value,
        };

    private object Id(Guid id) => connection is NpgsqlConnection ? id : Id16(id);

    private Guid NewId() => Goldthread.History.Ids.New(Instants.FromMicroseconds(_at));

    private static byte[] Id16(Guid id) => id.ToByteArray(bigEndian: true);

    private static string Hex(Guid id) => Convert.ToHexStringLower(Id16(id));
}

using System.Text.Json.Nodes;
using Goldthread.TestKit;
using Goldthread.Verify;
using Microsoft.Data.Sqlite;

namespace Goldthread.Tests.Verify;

/// <summary>
/// What somebody with the file in their hands could do to one row, or to two that change places. Every choice comes
/// from the one seed, so a harm can be done again.
/// </summary>
internal sealed class Harm(SqliteConnection connection, int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>Does one harm that really changes the file, and says in words what it did.</summary>
    public string Do()
    {
        for (var tries = 0; tries < 1000; tries++)
        {
            try
            {
                if (Try() is { } done)
                {
                    return done;
                }
            }
            catch (SqliteException)
            {
                // The engine itself would not have it (a type, a key): another harm, then.
            }
        }

        throw new InvalidOperationException("No harm could be done.");
    }

    private string? Try()
    {
        var table = Pick(Tables());
        return _random.Next(12) switch
        {
            < 6 => EditOneCell(table),
            6 => Delete(table),
            7 => InsertACopy(table),
            8 => SwapOneColumn(table),
            9 => SwapAllButIds(table),
            10 => SwapIds(table),
            _ => CutTheTail(),
        };
    }

    private string? EditOneCell(string table)
    {
        var column = Pick(Columns(table));
        var row = AnyRow(table);
        var before = Cell(table, column, row);
        var after = table == "past_version" && column == "body" ? OtherBody(table, row) : Other(table, column, before);
        var was = Raw(table, column, row);
        if (connection.Run($"UPDATE {table} SET \"{column}\" = $0 WHERE rowid = $1", after, row) != 1)
        {
            return null;
        }

        return was == Raw(table, column, row)
            ? null
            : $"{table}.{column} of row {row}: {was} became {after ?? "empty"}";
    }

    private string? Delete(string table) =>
        connection.Run($"DELETE FROM {table} WHERE rowid = $0", AnyRow(table)) == 1
            ? $"a row of {table} deleted"
            : null;

    private string? InsertACopy(string table)
    {
        var columns = Columns(table);
        var given = columns.ToDictionary(c => c, c => $"\"{c}\"");
        switch (table)
        {
            case "history":
                given["id"] = "randomblob(16)";
                given["seq"] = _random.Next(2) == 0 ? "seq + 100000" : "seq";
                given["chain"] = _random.Next(2) == 0 ? "chain" : "randomblob(16)";
                break;
            case "past_version":
                given[_random.Next(2) == 0 ? "row_id" : "version"] =
                    _random.Next(2) == 0 ? "randomblob(16)" : "version + 1";
                break;
            default:
                given["id"] = "randomblob(16)";
                break;
        }

        var names = string.Join(", ", columns.Select(c => $"\"{c}\""));
        var values = string.Join(", ", columns.Select(c => given[c]));
        return
            connection.Run(
                $"INSERT INTO {table} ({names}) SELECT {values} FROM {table} WHERE rowid = $0",
                AnyRow(table)
            ) == 1
            ? $"a row slipped into {table}"
            : null;
    }

    private string? SwapOneColumn(string table) => Swap(table, [Pick(Columns(table))]);

    private string? SwapAllButIds(string table) =>
        Swap(table, [.. Columns(table).Where(c => c is not ("id" or "chain" or "seq" or "table_name" or "row_id"))]);

    private string? SwapIds(string table) => Swap(table, [table == "past_version" ? "row_id" : "id"]);

    private string? Swap(string table, string[] columns)
    {
        var (a, b) = (AnyRow(table), AnyRow(table));
        var before = columns.Select(c => (Raw(table, c, a), Raw(table, c, b))).ToList();
        if (before.TrueForAll(p => p.Item1 == p.Item2))
        {
            return null;
        }

        if (table == "past_version" && columns.Contains("body"))
        {
            // Two versions of one row that change places with all they hold are what they were.
            if (Raw(table, "row_id", a) == Raw(table, "row_id", b))
            {
                return null;
            }

            columns = ["version", "body", "salt"];
        }

        connection.Run("BEGIN");
        try
        {
            var values = columns.Select(c => (Name: c, A: Cell(table, c, a), B: Cell(table, c, b))).ToList();
            // Out of the way first, so that no unique key forbids it.
            foreach (var (name, _, _) in values.Where(v => v.Name is "id" or "row_id" or "seq" or "version"))
            {
                var aside = name is "id" or "row_id" ? "randomblob(16)" : "-7";
                connection.Run($"UPDATE {table} SET \"{name}\" = {aside} WHERE rowid = $0", a);
            }

            foreach (var (name, _, theirs) in values.Select(v => (v.Name, v.B, v.A)))
            {
                connection.Run($"UPDATE {table} SET \"{name}\" = $0 WHERE rowid = $1", theirs, b);
            }

            foreach (var (name, _, theirs) in values)
            {
                connection.Run($"UPDATE {table} SET \"{name}\" = $0 WHERE rowid = $1", theirs, a);
            }

            connection.Run("COMMIT");
        }
        catch (SqliteException)
        {
            connection.Run("ROLLBACK");
            throw;
        }

        return $"{string.Join(", ", columns)} of rows {a} and {b} of {table} changed places";
    }

    private string? CutTheTail()
    {
        var chain = Pick(connection.Rows("SELECT DISTINCT chain FROM history"))[0];
        var cut = connection.Run(
            "DELETE FROM history WHERE chain = $0 AND seq > (SELECT max(seq) FROM history WHERE chain = $0) - $1",
            chain,
            _random.Next(1, 4)
        );
        return cut > 0 ? $"the newest {cut} entries of a chain cut off" : null;
    }

    private object? Other(string table, string column, object? before) =>
        _random.Next(5) switch
        {
            0 => null,
            1 => Cell(table, column, AnyRow(table)),
            _ => before switch
            {
                long number => Pick<object>([
                    number + 1,
                    number - 1,
                    0L,
                    1L,
                    -number,
                    long.MaxValue,
                    number ^ 1L << 40,
                ]),
                string text => Pick<object>([
                    text + " ",
                    " " + text,
                    text + ".",
                    "",
                    text.ToUpperInvariant(),
                    text + "\0",
                    text + "\0x",
                    7L,
                ]),
                byte[] bytes => Pick<object>([
                    Flip(bytes),
                    RandomBytes(bytes.Length),
                    (byte[])[.. bytes, 0],
                    bytes[..^1],
                ]),
                _ => Pick<object>(["x", "", 0L, 1L, new byte[16], "2026-01-01"]),
            },
        };

    // The text of a past version may be laid out in many ways; what must not change is the facts in it.
    private string OtherBody(string table, long row)
    {
        var text = (string)Cell(table, "body", row)!;
        if (_random.Next(4) == 0)
        {
            return Pick([text[..^1], "", "null", "[]", text + "x", text.Insert(1, "\"id\":\"00\",")]);
        }

        var body = JsonNode.Parse(text)!.AsObject();
        var name = Pick(body.Select(p => p.Key).ToList());
        var value = body[name]!;
        switch (_random.Next(3))
        {
            case 0:
                body.Remove(name);
                break;
            case 1:
                body["words_of_mine"] = "x";
                break;
            default:
                body[name] =
                    value.GetValueKind() == System.Text.Json.JsonValueKind.Number
                        ? value.GetValue<long>() + 1
                        : value.GetValue<string>() + Pick(["00", " ", "\0"]);
                break;
        }

        return body.ToJsonString();
    }

    private static List<string> Tables() => [.. Catalogue.Tables.Keys, "history", "past_version"];

    private List<string> Columns(string table) =>
        [.. connection.Texts("SELECT name FROM pragma_table_info($0)", table)];

    private long AnyRow(string table)
    {
        var rows = connection.Rows($"SELECT rowid FROM {table}");
        return (long)Pick(rows)[0]!;
    }

    private object? Cell(string table, string column, long row) =>
        connection.Value($"SELECT \"{column}\" FROM {table} WHERE rowid = $0", row);

    // Every byte of it, whatever its type.
    private string Raw(string table, string column, long row) =>
        (string)
            connection.Value($"SELECT typeof(\"{column}\") || hex(\"{column}\") FROM {table} WHERE rowid = $0", row)!;

    private byte[] Flip(byte[] bytes)
    {
        var flipped = (byte[])bytes.Clone();
        flipped[_random.Next(flipped.Length)] ^= (byte)(1 << _random.Next(8));
        return flipped;
    }

    private byte[] RandomBytes(int count)
    {
        var bytes = new byte[count];
        _random.NextBytes(bytes);
        return bytes;
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}

using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Goldthread.Storage.Copying;

/// <summary>One table that is moved from a file to a server, with its columns as they are called on both.</summary>
internal sealed record CopyTable(string Name, IReadOnlyList<string> Columns)
{
    private const int Together = 2000;

    /// <summary>The tables of a file; each stands after those that it refers to.</summary>
    public static IReadOnlyList<CopyTable> InOrder(SqliteConnection from)
    {
        var names = Texts(from, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
        var arrows = names.ToDictionary(
            n => n,
            n => Texts(from, $"SELECT \"table\" FROM pragma_foreign_key_list('{n}') WHERE \"table\" <> '{n}'")
        );
        var ordered = new List<string>();
        while (ordered.Count < names.Count)
        {
            var ready = names.Where(n => !ordered.Contains(n) && arrows[n].All(ordered.Contains)).ToList();
            if (ready.Count == 0)
            {
                throw new InvalidOperationException("Tables refer to each other in a circle.");
            }

            ordered.AddRange(ready);
        }

        return [.. ordered.Select(n => new CopyTable(n, Texts(from, $"SELECT name FROM pragma_table_info('{n}')")))];
    }

    /// <summary>Moves every row; what they are on the server says how each value is written there.</summary>
    public Copied Copy(SqliteConnection from, NpgsqlConnection to)
    {
        var kinds = Columns.Select(c => KindOf(to, c)).ToList();
        var rows = new List<object?[]>(Together);
        long before = 0;
        using var command = from.CreateCommand();
        command.CommandText = $"SELECT {Names} FROM \"{Name}\" ORDER BY {(IsById(from) ? "id" : "rowid")}";
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                before++;
                rows.Add([.. kinds.Select((k, i) => reader.IsDBNull(i) ? null : k.Read(reader[i]))]);
                if (rows.Count == Together)
                {
                    Write(to, kinds, rows);
                }
            }
        }

        Write(to, kinds, rows);
        return new Copied(Name, before, (long)Postgres.Value(to, $"SELECT count(*) FROM \"{Name}\"")!);
    }

    /// <summary>Every row as one text, in the order of their texts.</summary>
    public static IReadOnlyList<string> Texts(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names in it are those of our own tables.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
        {
            texts.Add(string.Join(' ', Enumerable.Range(0, reader.FieldCount).Select(i => TextOf(reader[i]))));
        }

        return [.. texts.Order(StringComparer.Ordinal)];
    }

    private bool IsById(SqliteConnection from) =>
        Texts(from, $"SELECT wr FROM pragma_table_list('{Name}')").Single() == "1";

    private string Names => string.Join(", ", Columns.Select(c => $"\"{c}\""));

    private void Write(NpgsqlConnection to, IReadOnlyList<CopyKind> kinds, List<object?[]> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        using var command = to.CreateCommand();
        var arrays = string.Join(", ", kinds.Select((k, i) => $"${i + 1}::{k.Name}[]"));
#pragma warning disable CA2100 // The names in it are those of our own tables.
        command.CommandText = $"INSERT INTO \"{Name}\" ({Names}) SELECT * FROM unnest({arrays})";
#pragma warning restore CA2100
        for (var i = 0; i < kinds.Count; i++)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = kinds[i].Array(rows.Select(r => r[i])) });
        }

        command.ExecuteNonQuery();
        rows.Clear();
    }

    private CopyKind KindOf(NpgsqlConnection to, string column) =>
        CopyKind.Of(
            (string?)
                Postgres.Value(
                    to,
                    "SELECT data_type FROM information_schema.columns "
                        + "WHERE table_schema = 'goldthread' AND table_name = $1 AND column_name = $2",
                    Name,
                    column
                )
                ?? throw new InvalidOperationException($"There is no {Name}.{column} on the server.")
        );

    private static string TextOf(object value) =>
        value switch
        {
            Guid id => Convert.ToHexStringLower(id.ToByteArray(bigEndian: true)),
            byte[] bytes => Convert.ToHexStringLower(bytes),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString()!,
        };
}

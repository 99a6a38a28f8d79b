using Microsoft.Data.Sqlite;

namespace Goldthread.Storage;

/// <summary>Brings a SQLite file to today's schema; what was there is copied to a backup first.</summary>
public static class SqliteSchema
{
    /// <inheritdoc cref="SchemaRunner.Apply"/>
    internal static int Apply(string path, IReadOnlyList<SchemaFile> files, Action<int>? beforeStatement)
    {
        using var connection = Begin(path);
        var done = (int)(long)Scalar(connection, "SELECT coalesce(max(number), 0) FROM schema_file")!;
        var missing = files.Where(f => f.Number > done).ToList();
        if (missing.Count > 0 && done > 0)
        {
            BackUp(connection, $"{path}.before-{missing[0].Number:0000}");
        }

        var statement = 0;
        foreach (var file in missing)
        {
            ApplyOne(connection, file, () => beforeStatement?.Invoke(++statement));
        }

        return missing.Count;
    }

    // A short file that is no database is noticed only when something is written to it.
    private static SqliteConnection Begin(string path)
    {
        SqliteConnection? connection = null;
        try
        {
            connection = Sqlite.OpenForWriting(path);
            Sqlite.Run(
                connection,
                "CREATE TABLE IF NOT EXISTS schema_file (number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL) STRICT"
            );
            return connection;
        }
        catch (SqliteException e) when (Sqlite.IsNoDatabase(e))
        {
            connection?.Dispose();
            throw new CannotOpen(
                $"{path} is no database, or its beginning is damaged. Choose another file with --db, or put a backup back with “restore”.",
                e
            );
        }
    }

    /// <summary>Copies the open database to a file, under another name until the copy is whole.</summary>
    public static void BackUp(SqliteConnection connection, string target)
    {
        var unfinished = target + ".unfinished";
        File.Delete(unfinished);
        Sqlite.MakeForOwnerAlone(unfinished);
        using (var copy = new SqliteConnection($"Data Source={unfinished};Pooling=False"))
        {
            copy.Open();
            connection.BackupDatabase(copy);
        }

        File.Move(unfinished, target, overwrite: true);
    }

    private static void ApplyOne(SqliteConnection connection, SchemaFile file, Action beforeStatement)
    {
        // A table is rebuilt by copying it, so foreign keys wait until all is in place; SQLite allows that only
        // outside a transaction.
        Sqlite.Run(connection, "PRAGMA foreign_keys = OFF");
        try
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            var before = RowCounts(connection);
            foreach (var sql in Statements.In(file.Sql))
            {
                beforeStatement();
                Sqlite.Run(connection, sql);
            }

            CheckWhole(connection, file, before);
            beforeStatement();
            using var note = connection.CreateCommand();
            note.CommandText = "INSERT INTO schema_file (number, name) VALUES ($number, $name)";
            note.Parameters.AddWithValue("$number", file.Number);
            note.Parameters.AddWithValue("$name", file.Name);
            note.ExecuteNonQuery();
            transaction.Commit();
        }
        finally
        {
            Sqlite.Run(connection, "PRAGMA foreign_keys = ON");
        }
    }

    private static void CheckWhole(SqliteConnection connection, SchemaFile file, Dictionary<string, long> before)
    {
        if (Scalar(connection, "SELECT count(*) FROM pragma_foreign_key_check") is not 0L)
        {
            throw new InvalidOperationException(
                $"{file.Name} leaves a row that points to nothing. Nothing was changed."
            );
        }

        var after = RowCounts(connection);
        var shrunk = before.Keys.Where(t => after.TryGetValue(t, out var rows) && rows != before[t]).ToList();
        if (shrunk.Count > 0)
        {
            throw new InvalidOperationException(
                $"{file.Name} changes how many rows {string.Join(", ", shrunk)} has. Nothing was changed."
            );
        }
    }

    private static Dictionary<string, long> RowCounts(SqliteConnection connection)
    {
        using var tables = connection.CreateCommand();
        tables.CommandText =
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'schema_file'";
        var names = new List<string>();
        using (var reader = tables.ExecuteReader())
        {
            while (reader.Read())
            {
                names.Add(reader.GetString(0));
            }
        }

        return names.ToDictionary(n => n, n => (long)Scalar(connection, $"SELECT count(*) FROM \"{n}\"")!);
    }

    private static object? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Our own words and the schema's own names.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }
}

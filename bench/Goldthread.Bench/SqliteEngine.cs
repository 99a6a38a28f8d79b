using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Goldthread.Bench;

internal sealed class SqliteEngine(Plan plan) : Engine(plan)
{
    public override string Name => "SQLite";

    public override Task<string> Copy(string name, string copy)
    {
        var to = TextOf(copy);
        foreach (var tail in new[] { "", "-wal", "-shm" })
        {
            File.Delete(to + tail);
        }

        File.Copy(TextOf(name), to);
        return Task.FromResult(to);
    }

    public override DbConnection Open(string text)
    {
        var connection = new SqliteConnection($"Data Source={text};Pooling=False");
        connection.Open();
        Run(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;");
        return connection;
    }

    public override Action<IReadOnlyList<RawChange>> Inserter(DbConnection connection, IReadOnlyList<RawTable> tables)
    {
        var sqlite = (SqliteConnection)connection;
        var inserts = tables.Select(t => Insert(sqlite, t)).ToList();
        var begin = Command(sqlite, "BEGIN IMMEDIATE");
        var commit = Command(sqlite, "COMMIT");
        return changes =>
        {
            begin.ExecuteNonQuery();
            foreach (var (table, values) in changes.SelectMany(c => c.Rows))
            {
                var insert = inserts[table];
                for (var i = 0; i < values.Length; i++)
                {
                    insert.Parameters[i].Value = values[i];
                }

                insert.ExecuteNonQuery();
            }

            commit.ExecuteNonQuery();
        };
    }

    public override long Weigh(string text)
    {
        using var connection = (SqliteConnection)Open(text);
        Run(connection, "PRAGMA wal_checkpoint(TRUNCATE);");
        return new FileInfo(text).Length;
    }

    public override Guid IdOf(object value) => new((byte[])value, bigEndian: true);

    public override object Id(Guid id) => id.ToByteArray(bigEndian: true);

    protected override Task<bool> IsThere(string name) => Task.FromResult(File.Exists(TextOf(name)));

    protected override Task<string> Room(string name) => Task.FromResult(TextOf(name));

    protected override string TextOf(string name) => Path.Combine(Plan.Folder, name + ".db");

    private static SqliteCommand Insert(SqliteConnection connection, RawTable table)
    {
        var command = Command(connection, table.Insert(n => $"@p{n}"));
        for (var i = 0; i < table.Columns.Count; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = $"@p{i}" });
        }

        return command;
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = Command(connection, sql);
        command.ExecuteNonQuery();
    }
}

using System.Data.Common;
using Npgsql;

namespace Goldthread.Bench;

internal sealed class PostgresEngine(Plan plan) : Engine(plan)
{
    public override string Name => "PostgreSQL";

    public override async Task<string> Copy(string name, string copy)
    {
        await Administer($"DROP DATABASE IF EXISTS \"{copy}\" WITH (FORCE)");
        await Administer($"CREATE DATABASE \"{copy}\" TEMPLATE \"{name}\"");
        return TextOf(copy);
    }

    public override DbConnection Open(string text)
    {
        var connection = new NpgsqlConnection(
            text + ";Pooling=False;Search Path=goldthread;Max Auto Prepare=200;Auto Prepare Min Usages=1"
        );
        connection.Open();
        return connection;
    }

    // One round trip for each commit.
    public override Action<IReadOnlyList<RawChange>> Inserter(DbConnection connection, IReadOnlyList<RawTable> tables)
    {
        var inserts = tables.Select(t => t.Insert(n => $"${n + 1}")).ToList();
        return changes =>
        {
            using var batch = new NpgsqlBatch((NpgsqlConnection)connection);
            foreach (var (table, values) in changes.SelectMany(c => c.Rows))
            {
                var insert = new NpgsqlBatchCommand(inserts[table]);
                for (var i = 0; i < values.Length; i++)
                {
                    insert.Parameters.Add(
                        new NpgsqlParameter { Value = values[i], DataTypeName = tables[table].Types[i] }
                    );
                }

                batch.BatchCommands.Add(insert);
            }

            batch.ExecuteNonQuery();
        };
    }

    public override void MakeFindable(DbConnection connection, string table)
    {
        using var command = new NpgsqlCommand($"CREATE INDEX ON \"{table}\" (id)", (NpgsqlConnection)connection);
        command.ExecuteNonQuery();
    }

    public override long Weigh(string text)
    {
        using var connection = (NpgsqlConnection)Open(text);
        using var command = new NpgsqlCommand("SELECT pg_database_size(current_database())", connection);
        return (long)command.ExecuteScalar()!;
    }

    public override Guid IdOf(object value) => (Guid)value;

    public override object Id(Guid id) => id;

    protected override async Task<bool> IsThere(string name) =>
        await Ask($"SELECT count(*) FROM pg_database WHERE datname = '{name}'") is 1L;

    protected override async Task<string> Room(string name)
    {
        await Administer($"CREATE DATABASE \"{name}\"");
        return TextOf(name);
    }

    protected override string TextOf(string name) => PostgresServer.Text(name);

    private static Task Administer(string sql) => Ask(sql);

    private static async Task<object?> Ask(string sql)
    {
        await using var connection = new NpgsqlConnection(PostgresServer.Text("postgres") + ";Pooling=False");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 300 };
        return await command.ExecuteScalarAsync();
    }
}

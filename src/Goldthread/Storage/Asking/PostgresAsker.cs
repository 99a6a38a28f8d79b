using System.Data.Common;
using Npgsql;

namespace Goldthread.Storage.Asking;

/// <inheritdoc/>
/// <remarks>
/// All goes to the server and comes back in one go, which is one transaction there: the name of the provider lasts for it and
/// no longer.
/// </remarks>
internal sealed class PostgresAsker(string text, Tenant tenant, IReadOnlyList<string> statements) : Asker(statements)
{
    public override async ValueTask Ask(byte[] hash, Action<int, DbDataReader> rows)
    {
        await using var connection = new NpgsqlConnection(text);
        await connection.OpenAsync();
        try
        {
            await Ask(connection, hash, rows);
        }
        catch (Exception) when (connection.State != System.Data.ConnectionState.Open)
        {
            // The pool may hand out a connection to a server that has been away since.
            Postgres.Reopen(connection);
            await Ask(connection, hash, rows);
        }
    }

    // Connections belong to the pool.
    public override void Dispose() { }

    private async Task Ask(NpgsqlConnection connection, byte[] hash, Action<int, DbDataReader> rows)
    {
        await using var batch = new NpgsqlBatch(connection);
        var forWhom = new NpgsqlBatchCommand("SELECT set_config('app.tenant', $1, true)");
        forWhom.Parameters.Add(new NpgsqlParameter<string> { TypedValue = tenant.Id.ToString() });
        batch.BatchCommands.Add(forWhom);
        foreach (var statement in Statements)
        {
            var command = new NpgsqlBatchCommand(statement.Replace(Secret, "$1", StringComparison.Ordinal));
            command.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = hash });
            batch.BatchCommands.Add(command);
        }

        await using var reader = await batch.ExecuteReaderAsync();
        for (var i = 0; await reader.NextResultAsync(); i++)
        {
            while (await reader.ReadAsync())
            {
                rows(i, reader);
            }
        }
    }
}

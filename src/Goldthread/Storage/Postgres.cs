using System.Runtime.CompilerServices;
using Npgsql;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;

namespace Goldthread.Storage;

/// <summary>How PostgreSQL is spoken to.</summary>
internal static class Postgres
{
    /// <summary>The setting by which the server knows whose rows a transaction may see; it ends with the transaction.</summary>
    public static string For(Tenant tenant) => $"SET LOCAL app.tenant = '{tenant.Id}'";

    /// <summary>What is empty comes first in any order, as on SQLite.</summary>
    public static void AsOnSqlite(NpgsqlDbContextOptionsBuilder options) => ReverseNullOrdering(options, true);

    /// <summary>Opens a connection with the rights of its login.</summary>
    public static NpgsqlConnection OpenPlain(string text)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(text) { Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    /// <summary>Meets a server again that was lost; what the pool still holds is of no more use.</summary>
    public static void Reopen(NpgsqlConnection connection)
    {
        NpgsqlConnection.ClearPool(connection);
        connection.Close();
        connection.Open();
    }

    public static void Run(NpgsqlConnection connection, string sql, params object[] values)
    {
        using var command = Command(connection, sql, values);
        command.ExecuteNonQuery();
    }

    public static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = Command(connection, sql, []);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>The first value of the first row; null when there is none.</summary>
    public static object? Value(NpgsqlConnection connection, string sql, params object[] values)
    {
        using var command = Command(connection, sql, values);
        return command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    /// <summary>The first column of every row.</summary>
    public static List<T> Column<T>(NpgsqlConnection connection, string sql, params object[] values)
    {
        using var command = Command(connection, sql, values);
        using var reader = command.ExecuteReader();
        var column = new List<T>();
        while (reader.Read())
        {
            column.Add(reader.GetFieldValue<T>(0));
        }

        return column;
    }

    // The provider has this switch and uses it in its own tests, but does not show it. The version is pinned; the tests of
    // ordering fail when it goes.
    [UnsafeAccessor(UnsafeAccessorKind.Method)]
    private static extern NpgsqlDbContextOptionsBuilder ReverseNullOrdering(
        NpgsqlDbContextOptionsBuilder options,
        bool reverse
    );

    // Values are $1, $2, … in the statement.
    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, object[] values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Only our own statements and schema files come here.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }
}

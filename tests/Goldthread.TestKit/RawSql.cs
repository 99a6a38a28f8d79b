using System.Data.Common;
using Npgsql;

namespace Goldthread.TestKit;

/// <summary>SQL straight at a database, as somebody with the file or the server in their hands would run it.</summary>
public static class RawSql
{
    /// <summary>Runs a statement and says how many rows it changed.</summary>
    public static int Run(this DbConnection connection, string sql, params object?[] values)
    {
        using var command = Command(connection, sql, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>The first value of the first row; null when it is empty or there is no row.</summary>
    public static object? Value(this DbConnection connection, string sql, params object?[] values)
    {
        using var command = Command(connection, sql, values);
        return command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    /// <summary>Every row, each as its values.</summary>
    public static IReadOnlyList<object?[]> Rows(this DbConnection connection, string sql, params object?[] values)
    {
        using var command = Command(connection, sql, values);
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            var row = new object?[reader.FieldCount];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
            }

            rows.Add(row);
        }

        return rows;
    }

    /// <summary>The first column of every row, as text.</summary>
    public static IReadOnlyList<string> Texts(this DbConnection connection, string sql, params object?[] values) =>
        [.. connection.Rows(sql, values).Select(r => r[0]?.ToString() ?? "")];

    // Values are named $0, $1, $2 in the statement; on PostgreSQL they are @v0, @v1, @v2 underneath.
    private static DbCommand Command(DbConnection connection, string sql, object?[] values)
    {
        var postgres = connection is NpgsqlConnection;
        var command = connection.CreateCommand();
        for (var i = 0; i < values.Length; i++)
        {
            sql = postgres ? sql.Replace($"${i}", $"@v{i}") : sql;
            var parameter = command.CreateParameter();
            parameter.ParameterName = postgres ? $"v{i}" : $"${i}";
            parameter.Value = values[i] ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

#pragma warning disable CA2100 // Tests write their own statements.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}

using Microsoft.Data.Sqlite;

namespace Goldthread.TestKit;

/// <summary>SQL straight at a file, as somebody with the file in their hands would run it.</summary>
public static class RawSqlite
{
    /// <summary>Opens a file without any of the application's settings; foreign keys are not looked at.</summary>
    public static SqliteConnection Open(string path)
    {
        var source = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Pooling = false,
            ForeignKeys = false,
        };
        var connection = new SqliteConnection(source.ToString());
        connection.Open();
        return connection;
    }

    /// <summary>Runs a statement and says how many rows it changed.</summary>
    public static int Run(this SqliteConnection connection, string sql, params object?[] values)
    {
        using var command = Command(connection, sql, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>The first value of the first row; null when it is empty or there is no row.</summary>
    public static object? Value(this SqliteConnection connection, string sql, params object?[] values)
    {
        using var command = Command(connection, sql, values);
        return command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    /// <summary>Every row, each as its values.</summary>
    public static IReadOnlyList<object?[]> Rows(this SqliteConnection connection, string sql, params object?[] values)
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
    public static IReadOnlyList<string> Texts(this SqliteConnection connection, string sql, params object?[] values) =>
        [.. connection.Rows(sql, values).Select(r => r[0]?.ToString() ?? "")];

    // Values are named $0, $1, $2 in the statement.
    private static SqliteCommand Command(SqliteConnection connection, string sql, object?[] values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Tests write their own statements.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue($"${i}", values[i] ?? DBNull.Value);
        }

        return command;
    }
}

using Microsoft.Data.Sqlite;

namespace Goldthread.TestKit;

/// <summary>A file, opened by somebody with the file in their hands.</summary>
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
}

using Npgsql;

namespace Goldthread.TestKit;

/// <summary>A database on a server, opened by somebody with a login to it.</summary>
public static class RawPostgres
{
    /// <summary>Opens a connection to a server with the rights of its login, and optionally settings of its own.</summary>
    public static NpgsqlConnection Open(string text, string settings = "")
    {
        var source = new NpgsqlConnectionStringBuilder(text) { Pooling = false, Options = settings };
        var connection = new NpgsqlConnection(source.ToString());
        connection.Open();
        return connection;
    }
}

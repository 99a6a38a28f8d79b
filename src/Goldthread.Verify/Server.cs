using Npgsql;

namespace Goldthread.Verify;

/// <summary>How a PostgreSQL server is reached: always with the rights of the application, which owns nothing.</summary>
public static class Server
{
    /// <summary>The role that the application runs as. Made by the schema runner.</summary>
    public const string Role = "goldthread_app";

    /// <summary>The schema that holds every table.</summary>
    public const string Schema = "goldthread";

    // What is asked again and again is read and planned by the server once for each connection.
    private const int StatementsKept = 100;

    // A node that hangs in the middle of a change lets go of the others after this.
    private const string LongestIdle = "60s";

    /// <summary>Whether a text names a server (<c>Host=…</c>) and not a file.</summary>
    public static bool IsNamedBy(string text) =>
        text.TrimStart().StartsWith("Host=", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The text by which the application connects. Role and schema belong to the start of the connection, so that they
    /// are there again whenever the pool cleans it.
    /// </summary>
    public static string ForApplication(string text, bool pooled)
    {
        var given = new NpgsqlConnectionStringBuilder(text);
        return new NpgsqlConnectionStringBuilder(text)
        {
            Pooling = pooled,
            NoResetOnClose = false,
            Enlist = false,
            MaxAutoPrepare = pooled ? StatementsKept : 0,
            AutoPrepareMinUsages = 2,
            ApplicationName = given.ApplicationName ?? "Goldthread",
            MaxPoolSize = given.TryGetValue("Maximum Pool Size", out _) ? given.MaxPoolSize : 40,
            Options =
                $"{given.Options} -c role={Role} -c search_path={Schema},pg_temp "
                + $"-c idle_in_transaction_session_timeout={LongestIdle}",
        }.ToString();
    }

    /// <summary>What to call a server when speaking to people: never its password.</summary>
    public static string NameOf(string text)
    {
        var given = new NpgsqlConnectionStringBuilder(text);
        return $"{given.Database} on {given.Host}";
    }
}

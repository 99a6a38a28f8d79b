using Npgsql;

namespace Goldthread.Storage;

/// <summary>What the words of the server, or its silence, mean for whoever waits.</summary>
internal static class PostgresTrouble
{
    private const string IdleForTooLong = "25P03";

    // Error codes: https://www.postgresql.org/docs/15/errcodes-appendix.html
    public static Hindrance? Of(Exception e) =>
        e switch
        {
            PostgresException p => p.SqlState switch
            {
                PostgresErrorCodes.DiskFull => Hindrance.NoRoom,
                PostgresErrorCodes.LockNotAvailable
                or PostgresErrorCodes.TooManyConnections
                or PostgresErrorCodes.QueryCanceled => Hindrance.Busy,
                PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.IoError => Hindrance.Disk,
                PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => Hindrance.Damaged,
                // The server is going, has fallen, is coming, or let go of us.
                PostgresErrorCodes.AdminShutdown
                or PostgresErrorCodes.CrashShutdown
                or PostgresErrorCodes.CannotConnectNow
                or IdleForTooLong => Hindrance.Away,
                var state when state.StartsWith("08", StringComparison.Ordinal) => Hindrance.Away,
                _ => null,
            },
            NpgsqlException { InnerException: TimeoutException } => Hindrance.Busy,
            NpgsqlException => Hindrance.Away,
            _ => null,
        };

    /// <summary>Whether the open transaction can be kept: asking for its number makes the server write it down.</summary>
    public static bool Saves(NpgsqlConnection connection) =>
        Postgres.Value(connection, "SELECT txid_current()") is not null;
}

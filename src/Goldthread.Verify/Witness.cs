using System.Data.Common;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Goldthread.Verify;

/// <summary>
/// Re-reads a database with its own eyes: follows every chain of the history, hashes every live row and every kept past
/// version, and compares. It needs nothing of the application but the canonical form.
/// </summary>
public static class Witness
{
    /// <summary>Checks a SQLite file, or one provider on a PostgreSQL server. It reads and never writes.</summary>
    /// <param name="place">The path of the file, or the text by which the server is reached.</param>
    /// <param name="provider">Which provider, where there are several; those on a server only.</param>
    public static Verdict Check(string place, Guid? provider = null) =>
        Guarded(() => Server.IsNamedBy(place) ? OnServer.Check(place, provider) : File(place));

    /// <summary>Checks what an open transaction sees, before it is kept.</summary>
    public static Verdict Check(DbConnection connection, DbTransaction within) =>
        Guarded(() => new Examination(connection, within).Run());

    private static Verdict Guarded(Func<Verdict> check)
    {
        try
        {
            return check();
        }
        catch (Exception e) when (e is SqliteException or NpgsqlException)
        {
            return new Verdict(Outcome.CouldNotCheck, $"The database could not be read: {e.Message}", 0, 0);
        }
        catch (Exception e)
            when (e
                    is InvalidCastException
                        or FormatException
                        or OverflowException
                        or JsonException
                        or KeyNotFoundException
                        or ArgumentException
                        or InvalidOperationException
            )
        {
            return Verdict.Broken("Broken: something in the history is not written in its own form.");
        }
    }

    private static Verdict File(string path)
    {
        if (!System.IO.File.Exists(path))
        {
            return new Verdict(Outcome.CouldNotCheck, "There is no database at the place given.", 0, 0);
        }

        // Opened for writing only because a read-ahead log wants it; told not to write, and never to make a file.
        var source = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
        };
        using var connection = new SqliteConnection(source.ToString());
        connection.Open();
        using var readOnly = connection.CreateCommand();
        readOnly.CommandText = "PRAGMA query_only = ON";
        readOnly.ExecuteNonQuery();
        using var reading = connection.BeginTransaction(deferred: true);
        return new Examination(connection, reading).Run();
    }
}

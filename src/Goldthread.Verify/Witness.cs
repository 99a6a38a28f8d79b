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
    /// <param name="question">What else is asked.</param>
    public static Verdict Check(string place, Guid? provider = null, Question? question = null) =>
        Guarded(() =>
            Server.IsNamedBy(place)
                ? OnServer.Check(place, provider, question ?? new Question())
                : File(place, question ?? new Question())
        );

    /// <summary>Checks what an open transaction sees, before it is kept.</summary>
    public static Verdict Check(DbConnection connection, DbTransaction within, Question? question = null) =>
        Guarded(() => new Examination(new Source(connection, within), question ?? new Question()).Run());

    private static Verdict Guarded(Func<Verdict> check)
    {
        try
        {
            return check();
        }
        catch (Exception e) when (e is SqliteException or NpgsqlException)
        {
            return Verdict.CouldNot($"The database could not be read: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Verdict.CouldNot($"The checkpoints could not be read: {e.Message}");
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

    private static Verdict File(string path, Question question)
    {
        if (!System.IO.File.Exists(path))
        {
            return Verdict.CouldNot("There is no database at the place given.");
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
        return new Examination(new Source(connection, reading), question).Run();
    }
}

using Goldthread.Storage;
using Goldthread.TestKit;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Goldthread.Tests.Storage;

/// <summary>The log beside the file does not grow for ever, whoever reads, and nothing that was committed is lost by folding it.</summary>
public sealed class SqliteFoldingTests
{
    private const int Rows = 60;
    private const int Wide = 2_000_000;

    [Fact]
    public void A_long_log_is_folded_into_the_file_and_begins_again()
    {
        using var folder = new TempFolder();
        var path = folder.File("folded.db");
        using var connection = Sqlite.OpenForWriting(path);
        Run(connection, "CREATE TABLE words (id INTEGER PRIMARY KEY, text BLOB)");
        using (var folding = new SqliteFolding(connection, path))
        {
            for (var n = 0; n < Rows; n++)
            {
                Run(connection, $"INSERT INTO words (text) VALUES (zeroblob({Wide}))");
                folding.AfterCommit();
            }
        }

        // 120 MB were written: without folding, all of it would stand in the log.
        Assert.InRange(new FileInfo(path + "-wal").Length, 1, 100_000_000);
        Assert.True(new FileInfo(path).Length > Wide * 10L, "Nothing was folded into the file.");
        using var again = Sqlite.OpenForAsking(path);
        using var count = again.CreateCommand();
        count.CommandText = $"SELECT count(*) FROM words WHERE length(text) = {Wide}";
        Assert.Equal((long)Rows, count.ExecuteScalar());
    }

    [Fact]
    public void Connections_wait_for_no_count_that_nobody_reads()
    {
        using var folder = new TempFolder();
        using var connection = Sqlite.OpenForWriting(folder.File("counted.db"));
        Run(connection, "CREATE TABLE words (id INTEGER PRIMARY KEY)");

        // Zero: no statistics are kept.
        Assert.Equal(0, raw.sqlite3_memory_used());
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

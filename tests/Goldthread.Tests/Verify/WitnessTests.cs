using Goldthread.TestKit;
using Goldthread.Verify;
using Microsoft.Data.Sqlite;

namespace Goldthread.Tests.Verify;

public sealed class WitnessTests(LivedInFile lived) : IClassFixture<LivedInFile>
{
    private const string Twin = "On PostgreSQL: PostgresWitnessTests.";

    [OnFilesFact(Twin)]
    public void It_finds_a_lived_in_world_sound_and_counts_what_it_read()
    {
        var verdict = Witness.Check(lived.Path);

        Assert.Equal(Outcome.Sound, verdict.Outcome);
        using var connection = RawSqlite.Open(lived.Path);
        Assert.Equal(connection.Value("SELECT count(*) FROM history"), verdict.Entries);
        Assert.Equal(
            Catalogue.Tables.Keys.Sum(t => (long)connection.Value($"SELECT count(*) FROM {t}")!),
            verdict.Rows
        );
    }

    [OnFilesFact(Twin)]
    public void The_lived_in_world_is_worth_checking()
    {
        using var connection = RawSqlite.Open(lived.Path);

        Assert.All(
            Catalogue.Tables.Keys,
            table => Assert.True((long)connection.Value($"SELECT count(*) FROM {table}")! > 0, table)
        );
        Assert.InRange((long)connection.Value("SELECT count(*) FROM history")!, 60, 1000);
        Assert.InRange((long)connection.Value("SELECT count(*) FROM past_version")!, 15, 1000);
        Assert.InRange((long)connection.Value("SELECT count(DISTINCT chain) FROM history")!, 3, 10);
    }

    [OnFilesFact(Twin)]
    public void It_finds_every_single_harm() =>
        Properties.HoldForSeeds(
            500,
            seed =>
            {
                var (did, verdict) = lived.AfterHarm(connection => new Harm(connection, seed).Do());
                Assert.True(verdict.Outcome == Outcome.Broken, $"{did}: {verdict.Outcome}. {verdict.Says}");
            }
        );

    [OnFilesFact(Twin)]
    public void It_finds_an_edit_of_every_column_of_every_table_in_turn()
    {
        using var connection = RawSqlite.Open(lived.Path);
        var missed = new List<string>();
        foreach (var table in Catalogue.Tables.Keys.Append("history").Append("past_version").Append("look"))
        {
            foreach (var column in connection.Texts("SELECT name FROM pragma_table_info($0)", table))
            {
                var (did, verdict) = lived.AfterHarm(c => EditOf(c, table, column));
                if (verdict.Outcome != Outcome.Broken)
                {
                    missed.Add($"{did}: {verdict.Says}");
                }
            }
        }

        Assert.Empty(missed);
    }

    [OnFilesTheory(Twin)]
    [InlineData("UPDATE person SET name = name || char(0) || ' and more'")]
    [InlineData("UPDATE person SET name = CAST(CAST(name AS BLOB) || x'00' AS TEXT)")]
    [InlineData("UPDATE goal SET title = title || char(0)")]
    [InlineData("UPDATE history SET reason = CAST(x'00' AS TEXT) WHERE reason IS NULL AND seq = 1")]
    [InlineData("UPDATE history SET what = what || char(0) WHERE seq = 1")]
    [InlineData("UPDATE history SET rows = rows || char(0) || 'x' WHERE seq = 1")]
    [InlineData("UPDATE past_version SET body = body || char(0) || 'x'")]
    public void It_finds_what_hides_behind_a_nought_byte(string sql) => AssertBroken(sql);

    [OnFilesTheory(Twin)]
    [InlineData(
        "UPDATE past_version SET body = replace(body, '{', '{\"name\":\"Someone else\",') WHERE table_name = 'person'"
    )]
    [InlineData("UPDATE past_version SET body = '{}'")]
    [InlineData("UPDATE past_version SET body = 'null'")]
    [InlineData("UPDATE past_version SET body = '[]'")]
    [InlineData("UPDATE past_version SET body = ''")]
    [InlineData("UPDATE past_version SET table_name = 'nobody_knows'")]
    [InlineData("UPDATE past_version SET body = replace(body, '\"version\":1', '\"version\":1.5')")]
    [InlineData("UPDATE past_version SET body = replace(body, '\"version\":1', '\"version\":\"1\"')")]
    [InlineData("UPDATE past_version SET body = replace(body, '\"version\":1', '\"version\":true')")]
    [InlineData("UPDATE history SET chain = x'' WHERE rowid = 1")]
    [InlineData("UPDATE history SET rows = 'one two' WHERE seq = 1")]
    [InlineData("UPDATE person SET id = x'' WHERE name = 'Bo'")]
    [InlineData("UPDATE person SET version = 9223372036854775807")]
    [InlineData("DELETE FROM history")]
    [InlineData("DELETE FROM past_version")]
    [InlineData("DELETE FROM medicine")]
    [InlineData("DELETE FROM look WHERE seq = 1")]
    [InlineData("UPDATE look SET seq = seq + 1 WHERE seq = (SELECT max(seq) FROM look)")]
    [InlineData("UPDATE look SET chain = x'' WHERE rowid = 1")]
    [InlineData("UPDATE look SET purpose = 'Inspection'")]
    [InlineData("UPDATE look SET purpose = purpose || char(0)")]
    [InlineData("UPDATE look SET person_id = NULL WHERE seq = 2")]
    [InlineData(
        "INSERT INTO look SELECT randomblob(16), chain, seq + 1, at, session_id, actor_kind, actor_id, person_id, purpose, hash FROM look ORDER BY seq DESC LIMIT 1"
    )]
    [InlineData(
        "UPDATE look SET actor_id = (SELECT actor_id FROM look o WHERE o.actor_id <> look.actor_id LIMIT 1) WHERE seq = 1"
    )]
    public void It_finds_coarse_harm_without_falling_over(string sql) => AssertBroken(sql);

    [OnFilesTheory(Twin)]
    [InlineData("")]
    [InlineData(
        "This is a letter, not a database. It is long enough to look like a header of one hundred bytes or so …"
    )]
    public void A_file_that_is_no_database_of_ours_could_not_be_checked(string content)
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder.File("garbage.db"), content);

        Assert.Equal(Outcome.CouldNotCheck, Witness.Check(folder.File("garbage.db")).Outcome);
    }

    [OnFilesFact(Twin)]
    public void A_missing_file_could_not_be_checked_and_is_not_made()
    {
        using var folder = new TempFolder();

        Assert.Equal(Outcome.CouldNotCheck, Witness.Check(folder.File("none.db")).Outcome);
        Assert.False(File.Exists(folder.File("none.db")));
    }

    [OnFilesFact(Twin)]
    public void The_exit_codes_stay_what_scripts_know() =>
        Assert.Equal([0, 1, 2], new[] { Outcome.Sound, Outcome.Broken, Outcome.CouldNotCheck }.Select(o => (int)o));

    [OnFilesTheory(Twin)]
    [InlineData("UPDATE history SET at = at + 1")]
    [InlineData("DELETE FROM history")]
    [InlineData("UPDATE past_version SET body = body")]
    [InlineData("DELETE FROM past_version")]
    [InlineData("UPDATE look SET at = at + 1")]
    [InlineData("DELETE FROM look")]
    [InlineData("DELETE FROM person")]
    [InlineData("DELETE FROM learning_action")]
    public void The_database_itself_refuses_to_forget(string sql)
    {
        using var copy = lived.Copy();
        using var connection = RawSqlite.Open(copy.Path);

        var refused = Assert.Throws<SqliteException>(() => connection.Run(sql));

        Assert.Matches("only ever added to|never deleted", refused.Message);
        Assert.Equal(Outcome.Sound, Witness.Check(copy.Path).Outcome);
    }

    [OnFilesFact(Twin)]
    public void The_database_refuses_to_delete_from_every_table()
    {
        using var copy = lived.Copy();
        using var connection = RawSqlite.Open(copy.Path);

        Assert.All(
            Catalogue.Tables.Keys,
            table => Assert.Throws<SqliteException>(() => connection.Run($"DELETE FROM {table}"))
        );
    }

    private void AssertBroken(string sql)
    {
        var (_, verdict) = lived.AfterHarm(connection =>
        {
            Assert.True(connection.Run(sql) > 0, "Nothing was changed.");
            return sql;
        });
        Assert.Equal(Outcome.Broken, verdict.Outcome);
    }

    // The plainest edit that the column's type allows.
    private static string EditOf(SqliteConnection connection, string table, string column)
    {
        var type = (string)connection.Value("SELECT type FROM pragma_table_info($0) WHERE name = $1", table, column)!;
        var edit = type switch
        {
            "INTEGER" => $"coalesce(\"{column}\", 0) + 1",
            "BLOB" => "randomblob(16)",
            _ => $"coalesce(\"{column}\", '') || 'x'",
        };
        var changed = connection.Run(
            $"UPDATE {table} SET \"{column}\" = {edit} WHERE rowid = (SELECT max(rowid) FROM {table})"
        );
        Assert.Equal(1, changed);
        return $"{table}.{column}";
    }
}

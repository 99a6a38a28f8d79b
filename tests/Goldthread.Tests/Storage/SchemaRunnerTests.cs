using Goldthread.Storage;
using Goldthread.TestKit;

namespace Goldthread.Tests.Storage;

public sealed class SchemaRunnerTests : IDisposable
{
    private const string Twin = "On PostgreSQL: PostgresSchemaTests.";

    private static readonly SchemaFile First = new(
        1,
        "0001-first.sql",
        """
        -- Homes and those who live in them.
        CREATE TABLE home (id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL) STRICT;
        CREATE TABLE person (
          id INTEGER NOT NULL PRIMARY KEY,
          home_id INTEGER NOT NULL REFERENCES home (id)
        ) STRICT;
        CREATE TRIGGER home_stays BEFORE DELETE ON home BEGIN SELECT RAISE(ABORT, 'kept'); END;
        """
    );

    private static readonly SchemaFile Second = new(
        2,
        "0002-kinds.sql",
        """
        ALTER TABLE person ADD COLUMN name TEXT;
        CREATE INDEX person_home_id ON person (home_id);
        """
    );

    // A table is built anew, which SQLite does only by copying.
    private static readonly SchemaFile Third = new(
        3,
        "0003-rebuild.sql",
        """
        DROP TRIGGER home_stays;
        CREATE TABLE home_new (id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL) STRICT;
        INSERT INTO home_new (id, name, kind) SELECT id, name, 'CareHome' FROM home;
        DROP TABLE home;
        ALTER TABLE home_new RENAME TO home;
        CREATE TRIGGER home_stays BEFORE DELETE ON home BEGIN SELECT RAISE(ABORT, 'kept'); END;
        """
    );

    private static readonly SchemaFile[] All = [First, Second, Third];

    private readonly TempFolder _folder = new();

    private string Path => _folder.File("care.db");

    [OnFilesFact(Twin)]
    public void From_nothing_it_applies_every_file_and_takes_no_backup()
    {
        Assert.Equal(3, SchemaRunner.Apply(new SqliteDatabase(Path), All));
        Assert.Equal(0, SchemaRunner.Apply(new SqliteDatabase(Path), All));

        Assert.Equal(["1 0001-first.sql", "2 0002-kinds.sql", "3 0003-rebuild.sql"], Applied(Path));
        Assert.Empty(Directory.GetFiles(_folder.Path, "*.before-*"));
    }

    [OnFilesFact(Twin)]
    public void Todays_schema_is_whole()
    {
        Assert.Equal(SchemaFile.ForSqlite.Count, SchemaRunner.Apply(new SqliteDatabase(Path)));

        using var connection = RawSqlite.Open(Path);
        Assert.Equal("ok", connection.Value("PRAGMA integrity_check"));
        Assert.Equal("wal", connection.Value("PRAGMA journal_mode"));
    }

    [OnFilesFact(Twin)]
    public void An_upgrade_keeps_every_row_and_leaves_a_backup_that_opens()
    {
        Fill();

        Assert.Equal(2, SchemaRunner.Apply(new SqliteDatabase(Path), All));

        AssertRows(Path);
        using var connection = RawSqlite.Open(Path);
        Assert.Equal(20L, connection.Value("SELECT count(*) FROM home WHERE kind = 'CareHome'"));
        AssertIsOld($"{Path}.before-0002");
        Assert.Empty(Directory.GetFiles(_folder.Path, "*.unfinished*"));
    }

    [OnFilesFact(Twin)]
    public void Killed_before_any_statement_it_is_old_or_new_and_goes_on_when_started_again()
    {
        Fill();
        var kills = new List<string>();

        SchemaRunner.Apply(new SqliteDatabase(Path), All, n => kills.Add(CopyAsKilled(n)));

        // Each file counts its statements and the note that it was applied.
        Assert.Equal(2 + 1 + 6 + 1, kills.Count);
        foreach (var killed in kills)
        {
            AssertOldOrNew(killed);
            SchemaRunner.Apply(new SqliteDatabase(killed), All);
            Assert.Equal(["1 0001-first.sql", "2 0002-kinds.sql", "3 0003-rebuild.sql"], Applied(killed));
            AssertRows(killed);
        }
    }

    [OnFilesFact(Twin)]
    public void Killed_at_any_statement_while_todays_schema_is_made_it_stops_between_two_files_and_goes_on()
    {
        var kills = new List<string>();
        SchemaRunner.Apply(new SqliteDatabase(Path), beforeStatement: n => kills.Add(CopyAsKilled(n)));
        var whole = Shape(Path);

        Assert.True(kills.Count > 100);
        foreach (var killed in kills)
        {
            Assert.True(Applied(killed).Count < SchemaFile.ForSqlite.Count);
            SchemaRunner.Apply(new SqliteDatabase(killed));
            Assert.Equal(whole, Shape(killed));
        }
    }

    [OnFilesTheory(Twin)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    public void A_failure_at_any_statement_leaves_old_or_new_and_a_second_try_succeeds(int at)
    {
        Fill();

        Assert.Throws<IOException>(() =>
            SchemaRunner.Apply(
                new SqliteDatabase(Path),
                All,
                n => _ = n == at ? throw new IOException("The disk is full.") : n
            )
        );

        AssertOldOrNew(Path);
        Assert.Equal(at <= 3 ? 1 : 2, Applied(Path).Count);
        SchemaRunner.Apply(new SqliteDatabase(Path), All);
        Assert.Equal(3, Applied(Path).Count);
        AssertRows(Path);
    }

    [OnFilesTheory(Twin)]
    [InlineData("PRAGMA defer_foreign_keys = ON;\nDROP TRIGGER home_stays;\nDELETE FROM home WHERE id = 3;")]
    [InlineData("DELETE FROM person WHERE id = 7;")]
    [InlineData("INSERT INTO person (id, home_id) VALUES (99, 99);")]
    [InlineData("INSERT INTO person (id, home_id) VALUES (99, 1);")]
    [InlineData("UPDATE person SET home_id = 77 WHERE id = 4;")]
    [InlineData("CREATE TABLE fine (id INTEGER) STRICT;\nThis is no SQL;")]
    [InlineData(
        "CREATE TABLE p (id INTEGER NOT NULL PRIMARY KEY, home_id INTEGER NOT NULL REFERENCES home (id)) STRICT;\n"
            + "INSERT INTO p SELECT * FROM person LIMIT 5;\nDROP TABLE person;\nALTER TABLE p RENAME TO person;"
    )]
    public void A_file_that_loses_rows_or_breaks_a_foreign_key_is_refused_and_nothing_is_changed(string sql)
    {
        Fill();
        var before = Shape(Path);

        Assert.ThrowsAny<Exception>(() =>
            SchemaRunner.Apply(new SqliteDatabase(Path), [First, new SchemaFile(2, "0002-bad.sql", sql)])
        );

        Assert.Equal(before, Shape(Path));
        AssertIsOld(Path);
        Assert.Equal(2, SchemaRunner.Apply(new SqliteDatabase(Path), All));
        AssertRows(Path);
    }

    [OnFilesFact(Twin)]
    public void A_backup_takes_in_what_still_waits_in_the_log()
    {
        SchemaRunner.Apply(new SqliteDatabase(Path), All);
        using var open = Sqlite.OpenForWriting(Path);
        open.Run("INSERT INTO home (id, name, kind) VALUES (1, 'Alder House', 'CareHome')");
        Assert.True(new FileInfo(Path + "-wal").Length > 0);

        SqliteSchema.BackUp(open, _folder.File("copy.db"));

        using var copy = RawSqlite.Open(_folder.File("copy.db"));
        Assert.Equal("Alder House", copy.Value("SELECT name FROM home"));
    }

    public void Dispose() => _folder.Dispose();

    private void Fill()
    {
        SchemaRunner.Apply(new SqliteDatabase(Path), [First]);
        using var connection = RawSqlite.Open(Path);
        for (var i = 1; i <= 20; i++)
        {
            connection.Run("INSERT INTO home (id, name) VALUES ($0, $1)", i, $"Home {i}");
            connection.Run("INSERT INTO person (id, home_id) VALUES ($0, $0)", i);
        }
    }

    // What is on the disk at that moment is what a killed process leaves behind.
    private string CopyAsKilled(int statement)
    {
        var killed = _folder.File($"killed-{statement}.db");
        File.Copy(Path, killed);
        if (File.Exists(Path + "-wal"))
        {
            File.Copy(Path + "-wal", killed + "-wal");
        }

        return killed;
    }

    private static void AssertOldOrNew(string path)
    {
        var expected = Applied(path).Count switch
        {
            1 => "home person home_stays",
            2 => "home person person_home_id home_stays",
            _ => throw new InvalidOperationException("Neither old nor new."),
        };
        Assert.Equal(
            expected.Split(' ').Order(StringComparer.Ordinal),
            Shape(path).Select(s => s.Split(' ')[0]).Where(n => n != "schema_file")
        );
        using var connection = RawSqlite.Open(path);
        Assert.Equal(
            Applied(path).Count - 1L,
            connection.Value("SELECT count(*) FROM pragma_table_info('person') WHERE name = 'name'")
        );
        AssertRows(path);
    }

    private static void AssertIsOld(string path)
    {
        Assert.Equal(["1 0001-first.sql"], Applied(path));
        AssertRows(path);
    }

    private static void AssertRows(string path)
    {
        using var connection = RawSqlite.Open(path);
        Assert.Equal("ok", connection.Value("PRAGMA integrity_check"));
        Assert.Empty(connection.Rows("PRAGMA foreign_key_check"));
        Assert.Equal(20L, connection.Value("SELECT count(*) FROM home"));
        Assert.Equal(20L, connection.Value("SELECT count(*) FROM person JOIN home ON home.id = home_id"));
    }

    private static IReadOnlyList<string> Applied(string path)
    {
        using var connection = RawSqlite.Open(path);
        return connection.Texts("SELECT number || ' ' || name FROM schema_file ORDER BY number");
    }

    private static IReadOnlyList<string> Shape(string path)
    {
        using var connection = RawSqlite.Open(path);
        return connection.Texts(
            "SELECT name || ' ' || sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name"
        );
    }
}

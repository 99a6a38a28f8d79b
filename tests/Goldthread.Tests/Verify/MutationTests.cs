using Goldthread.Storage.Notes;
using Goldthread.TestKit;
using Goldthread.Verify;
using Goldthread.Verify.Notes;
using Microsoft.Data.Sqlite;

namespace Goldthread.Tests.Verify;

/// <summary>Whatever one thing is changed, in the database or among the notes outside it, the witness reports it, given checkpoints.</summary>
public sealed class MutationTests(MutationTests.Noted noted) : IClassFixture<MutationTests.Noted>
{
    private const string Twin = "On PostgreSQL: AttackTests and PostgresWitnessTests.";

    /// <summary>A lived-in file with its notes outside it, and one change newer than the last of them; each mutation is done to a copy.</summary>
    public sealed class Noted : IAsyncLifetime, IDisposable
    {
        private readonly TempFolder _folder = new();
        private readonly Dictionary<string, byte[]> _notes = [];
        private byte[] _unguarded = [];

        public async Task InitializeAsync()
        {
            if (Engine.IsPostgres)
            {
                return;
            }

            await using var world = await World.LivedIn();
            await Checkpoints.Take(world.Database.Writer, world.Database.Notebook, world.Clock.Now, "asked");
            world.Clock.Advance(TimeSpan.FromDays(1));
            await world.AddPerson("Ada");
            await Checkpoints.Take(world.Database.Writer, world.Database.Notebook, world.Clock.Now, "asked");
            await world.AddPerson("Written since the newest checkpoint");
            await world.Database.CopyTo(_folder.File("lived.db"));
            using (var connection = RawSqlite.Open(_folder.File("lived.db")))
            {
                connection.Run("PRAGMA journal_mode = DELETE");
                foreach (var trigger in connection.Texts("SELECT name FROM sqlite_schema WHERE type = 'trigger'"))
                {
                    connection.Run($"DROP TRIGGER {trigger}");
                }
            }

            _unguarded = await File.ReadAllBytesAsync(_folder.File("lived.db"));
            var root = world.Database.Notebook.Folder;
            foreach (var file in Directory.GetFiles(root, "*", SearchOption.AllDirectories))
            {
                _notes[Path.GetRelativePath(root, file)] = await File.ReadAllBytesAsync(file);
            }
        }

        /// <summary>What the witness says of a copy to which something was done.</summary>
        public (string Did, Verdict Verdict) After(Func<SqliteConnection, List<string>, string> mutate)
        {
            using var copy = new TempFolder();
            File.WriteAllBytes(copy.File("copy.db"), _unguarded);
            var files = new List<string>();
            foreach (var (name, content) in _notes)
            {
                var file = copy.File(Path.Combine("notes", name));
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, content);
                files.Add(file);
            }

            string did;
            using (var connection = RawSqlite.Open(copy.File("copy.db")))
            {
                connection.Run("PRAGMA synchronous = OFF");
                did = mutate(connection, [.. files.Order(StringComparer.Ordinal)]);
            }

            return (did, Witness.Check(copy.File("copy.db"), question: new Question(copy.File("notes"))));
        }

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose() => _folder.Dispose();
    }

    [OnFilesFact(Twin)]
    public void Untouched_it_is_sound()
    {
        var (_, verdict) = noted.After((_, _) => "");

        Assert.True(verdict.Outcome == Outcome.Sound, verdict.Says);
    }

    [OnFilesFact(Twin)]
    public void Any_single_mutation_of_the_database_is_reported() =>
        Properties.HoldForSeeds(200, seed => AssertReported((c, _) => new Harm(c, seed).Do()));

    [OnFilesFact(Twin)]
    public void Any_single_mutation_of_the_notes_is_reported() =>
        Properties.HoldForSeeds(
            200,
            seed =>
            {
                var random = new Random(seed);
                AssertReported(
                    (_, files) =>
                    {
                        var file = files[random.Next(files.Count)];
                        if (random.Next(4) == 0)
                        {
                            File.Delete(file);
                            return $"{Path.GetFileName(file)} deleted";
                        }

                        return Flip(file, random);
                    }
                );
            }
        );

    [OnFilesFact(Twin)]
    public void A_history_that_is_written_anew_from_any_entry_on_is_reported() =>
        Properties.HoldForSeeds(
            60,
            seed =>
                AssertReported(
                    (c, _) =>
                    {
                        var known = c.Rows(
                            "SELECT chain, seq FROM history h WHERE seq < (SELECT max(seq) FROM history m WHERE m.chain = h.chain)"
                        );
                        var from = known[new Random(seed).Next(known.Count)];
                        c.Run("DELETE FROM known_head");
                        c.Run("UPDATE history SET reason = 'It was so.' WHERE chain = $0 AND seq = $1", from);
                        WriteAnew(c, (byte[])from[0]!);
                        return $"written anew from entry {from[1]} on";
                    }
                )
        );

    // Every hash of a chain, as its entries now are.
    private static void WriteAnew(SqliteConnection connection, byte[] chain)
    {
        var hash = Entry.Start;
        foreach (
            var r in connection.Rows(
                "SELECT id, chain, seq, at, actor_id, on_behalf_of, purpose, reason, what, person_id, goal_id, rows "
                    + "FROM history WHERE chain = $0 ORDER BY seq",
                chain
            )
        )
        {
            hash = new Entry(
                (byte[])r[0]!,
                (byte[])r[1]!,
                (long)r[2]!,
                (long)r[3]!,
                (byte[])r[4]!,
                (string?)r[5],
                (string)r[6]!,
                (string?)r[7],
                (string)r[8]!,
                (byte[]?)r[9],
                (byte[]?)r[10],
                (string)r[11]!
            ).HashAfter(hash);
            connection.Run("UPDATE history SET hash = $0 WHERE id = $1", hash, r[0]);
        }
    }

    private void AssertReported(Func<SqliteConnection, List<string>, string> mutate)
    {
        var (did, verdict) = noted.After(mutate);
        Assert.True(verdict.Outcome == Outcome.Broken, $"{did}: {verdict.Outcome}. {verdict.Says}");
    }

    // One bit of one byte. Lines and letters that say nothing (the armour of a key, spare bits of its last letter) are left alone.
    private static string Flip(string file, Random random)
    {
        var bytes = File.ReadAllBytes(file);
        var last = file.EndsWith(".pem", StringComparison.Ordinal) ? bytes.Length - 60 : bytes.Length - 3;
        var first = file.EndsWith(".pem", StringComparison.Ordinal) ? 30 : 0;
        int at;
        do
        {
            at = random.Next(first, last);
        } while (bytes[at] == '\n');

        bytes[at] ^= 1;
        File.WriteAllBytes(file, bytes);
        return $"{Path.GetFileName(file)}: byte {at}";
    }
}

using System.CommandLine;
using Goldthread.History;
using Goldthread.Storage;
using Goldthread.Storage.Backups;
using Goldthread.Storage.Notes;

namespace Goldthread.Web.Commands;

/// <summary><c>restore</c>: puts a backup back where there is no database.</summary>
internal static class RestoreCommand
{
    public static Command Make()
    {
        var from = new Option<string>("--from") { Description = "The backup.", Required = true };
        var db = new Option<string>("--db") { Description = "The file to make of it.", Required = true };
        var checkpoints = Notebooks.Folder();
        var key = Notebooks.Key();
        var command = new Command("restore", "Check a backup and put it back, whole or not at all.")
        {
            from,
            db,
            checkpoints,
            key,
        };
        command.SetAction((a, _) => Run(a.GetValue(from)!, a.GetValue(db)!, a.GetValue(checkpoints), a.GetValue(key)));
        return command;
    }

    private static async Task<int> Run(string from, string db, string? checkpoints, string? key)
    {
        try
        {
            var restored = SqliteRestore.Put(from, db);
            Console.WriteLine($"Put back as {db}. {restored.Says}");
            if (restored.Newest is { } newest)
            {
                Console.WriteLine(
                    $"The newest change in it was made on {UkTime.WallOf(newest):d MMMM yyyy 'at' HH:mm}. "
                        + "What was written after that is not in it."
                );
            }

            await Note(new SqliteDatabase(db), checkpoints, key);
            Console.WriteLine("Everybody has to sign in again.");
            return 0;
        }
        catch (BackupFailed e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }

    // Checkpoints outside know of what came after the backup, and of what was destroyed since. Both are put right at once.
    private static async Task Note(SqliteDatabase database, string? checkpoints, string? key)
    {
        var notebook = Notebooks.Of(database, checkpoints, key)!;
        try
        {
            if (await AfterRestore.Note(database, notebook, TimeProvider.System) is { } noted)
            {
                Console.WriteLine(
                    $"Note {noted.Number} in {notebook.Folder} says that a backup was put back. "
                        + $"{noted.Destroyed} rows that had been destroyed since were destroyed again."
                );
            }
        }
        catch (Exception e) when (e is CannotNote or FormatException)
        {
            await Console.Error.WriteLineAsync(
                $"{e.Message}\nUntil you run ./run checkpoint --after-restore and ./run destructions --carry-out, "
                    + "./run verify will say that newer checkpoints exist."
            );
        }
    }
}

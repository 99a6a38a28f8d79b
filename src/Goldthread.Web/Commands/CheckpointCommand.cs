using System.CommandLine;
using Goldthread.Storage;
using Goldthread.Storage.Notes;
using Goldthread.Verify;
using Goldthread.Verify.Notes;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Goldthread.Web.Commands;

/// <summary><c>checkpoint</c>: notes outside the database how every chain ends, signed; also while it is being served.</summary>
internal static class CheckpointCommand
{
    public static Command Make()
    {
        var db = new Option<string>("--db") { Description = "The file, or the server (“Host=…”).", Required = true };
        var provider = new Option<Guid?>("--provider")
        {
            Description = "Which provider, on a server that holds several.",
        };
        var to = new Option<string?>("--out")
        {
            Description = "The folder to write to. Left out: the one beside the file.",
        };
        var key = Notebooks.Key();
        var restored = new Option<bool>("--after-restore")
        {
            Description = "Say that a backup was put back: what is known of later entries holds no longer.",
        };
        var command = new Command("checkpoint", "Note outside the database, signed, how its history ends.")
        {
            db,
            provider,
            to,
            key,
            restored,
        };
        command.SetAction(
            (asked, _) =>
                Run(
                    Database.From(asked.GetValue(db)!, asked.GetValue(provider)),
                    asked.GetValue(to),
                    asked.GetValue(key),
                    asked.GetValue(restored) ? CheckpointWhy.Restored : CheckpointWhy.Asked
                )
        );
        return command;
    }

    private static async Task<int> Run(Database database, string? folder, string? key, string why)
    {
        try
        {
            if (database is SqliteDatabase file && !File.Exists(file.Path))
            {
                throw new CannotNote($"There is no database at {file.Path}.");
            }

            var notebook =
                Notebooks.Of(database, folder, key) ?? throw new CannotNote("Name the folder to write to with --out.");
            SchemaRunner.Apply(database);
            await using var writer = new Writer(database, TimeProvider.System);
            Say(await Checkpoints.Take(writer, notebook, TimeProvider.System.GetUtcNow(), why), notebook);
            return 0;
        }
        catch (Exception e) when (e is CannotNote or CannotOpen or NpgsqlException or SqliteException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }

    internal static void Say(SignedNote? taken, Notebook notebook)
    {
        if (taken is null)
        {
            Console.WriteLine($"Nothing was written since the newest checkpoint in {notebook.Folder}.");
            return;
        }

        Console.WriteLine($"Checkpoint {taken.Note.Number} is in {notebook.Folder}, signed by the key {taken.Key}.");
        foreach (var head in NoteWords.HeadsOf(taken.Note))
        {
            Console.WriteLine(
                $"chain {head.Chain}  {head.Size, 9} entries  {PrintedCode.Of(head.Chain, head.Size, Convert.FromHexString(head.Hash))}"
            );
        }
    }
}

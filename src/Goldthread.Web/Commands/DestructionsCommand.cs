using System.CommandLine;
using Goldthread.History;
using Goldthread.Storage;
using Goldthread.Storage.Destroying;
using Goldthread.Storage.Notes;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Goldthread.Web.Commands;

/// <summary><c>destructions</c>: lists what notes outside say was destroyed, and does it again after an older backup was put back.</summary>
internal static class DestructionsCommand
{
    public static Command Make()
    {
        var db = new Option<string>("--db") { Description = "The file, or the server (“Host=…”).", Required = true };
        var provider = new Option<Guid?>("--provider")
        {
            Description = "Which provider, on a server that holds several.",
        };
        var folder = Notebooks.Folder();
        var key = Notebooks.Key();
        var carryOut = new Option<bool>("--carry-out") { Description = "Destroy again what stands here all the same." };
        var command = new Command("destructions", "List what was destroyed, and destroy it again after a restore.")
        {
            db,
            provider,
            folder,
            key,
            carryOut,
        };
        command.SetAction(
            (asked, _) =>
                Run(
                    Database.From(asked.GetValue(db)!, asked.GetValue(provider)),
                    asked.GetValue(folder),
                    asked.GetValue(key),
                    asked.GetValue(carryOut)
                )
        );
        return command;
    }

    private static async Task<int> Run(Database database, string? folder, string? key, bool carryOut)
    {
        try
        {
            if (database is SqliteDatabase missing && !File.Exists(missing.Path))
            {
                throw new CannotNote($"There is no database at {missing.Path}.");
            }

            var notebook =
                Notebooks.Of(database, folder, key) ?? throw new CannotNote("Name the folder with --checkpoints.");
            using var held = carryOut && database is SqliteDatabase file ? OneProcess.Hold(file.Path) : null;
            SchemaRunner.Apply(database);
            if (carryOut)
            {
                await using var writer = new Writer(database, TimeProvider.System);
                var done = await NotedDestructions.CarryOut(
                    database,
                    writer,
                    notebook,
                    TimeProvider.System.GetUtcNow()
                );
                Console.WriteLine($"{done} rows were destroyed again.");
            }

            await List(database, notebook);
            return 0;
        }
        catch (Exception e)
            when (e is CannotNote or CannotOpen or AlreadyOpen or FormatException or NpgsqlException or SqliteException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }

    private static async Task List(Database database, Notebook notebook)
    {
        var all = await NotedDestructions.List(database, notebook);
        foreach (var one in all)
        {
            Console.WriteLine(
                $"{UkTime.DayOf(one.At):d MMMM yyyy}: {one.Rows} rows"
                    + (one.Standing == 0 ? "." : $", of which {one.Standing} stand here all the same.")
            );
        }

        if (all.Count == 0)
        {
            Console.WriteLine($"Nothing was destroyed, by the notes in {notebook.Folder}.");
        }
    }
}

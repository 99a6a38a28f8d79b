using System.CommandLine;
using Goldthread.Storage;
using Goldthread.Web.Demonstration;
using Spectre.Console;

namespace Goldthread.Web.Commands;

/// <summary><c>demo</c>: makes the pretend provider when it is not there, and opens its door in the browser.</summary>
internal static class DemoCommand
{
    /// <summary>Where the demonstration's database lives, beside the project.</summary>
    public static string DefaultPath => Path.Combine(".goldthread", "demo.db");

    public static Command Make()
    {
        var urls = new Option<string>("--urls")
        {
            Description = "Where to listen.",
            DefaultValueFactory = _ => "http://127.0.0.1:5080",
        };
        var db = new Option<string>("--db")
        {
            Description = "The file to keep the pretend provider in, or Host=… of one that simulate made.",
            DefaultValueFactory = _ => DefaultPath,
        };
        var checkpoints = Notebooks.Folder();
        var command = new Command("demo", "Open the demonstration: a pretend provider where everyone is invented.")
        {
            urls,
            db,
            checkpoints,
        };
        command.SetAction(
            (arguments, _) => Run(arguments.GetValue(urls)!, arguments.GetValue(db)!, arguments.GetValue(checkpoints))
        );
        return command;
    }

    private static async Task<int> Run(string urls, string path, string? checkpoints)
    {
        var clock = TimeProvider.System;
        var database = Database.From(path);
        if (await DemoFile.Check(database) is { } refusal)
        {
            await Console.Error.WriteLineAsync(refusal);
            return 1;
        }

        if (database is SqliteDatabase && !File.Exists(path))
        {
            await AnsiConsole
                .Status()
                .StartAsync(
                    "Making the pretend provider …",
                    progress => DemoFile.Make(path, clock.GetUtcNow(), says => progress.Status(Markup.Escape(says)))
                );
        }

        WebApplication app;
        try
        {
            var notebook =
                database is SqliteDatabase || checkpoints is not null
                    ? Notebooks.Of(database, checkpoints, key: null)
                    : null;
            app = GoldthreadApp.Build(new Setting(database, clock, Pretend: true) { Notebook = notebook }, urls);
        }
        catch (Exception e) when (e is AlreadyOpen or CannotOpen)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }

        await app.StartAsync();
        Console.WriteLine($"Goldthread is open. Look at {app.Urls.First()} and choose who to be. Stop it with Ctrl+C.");
        await app.WaitForShutdownAsync();
        return 0;
    }
}

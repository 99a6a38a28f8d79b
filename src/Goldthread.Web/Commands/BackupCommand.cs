using System.CommandLine;
using Goldthread.Storage;
using Goldthread.Storage.Backups;

namespace Goldthread.Web.Commands;

/// <summary><c>backup</c>: takes a backup of a SQLite file, also while it is being served.</summary>
internal static class BackupCommand
{
    public static Command Make()
    {
        var db = new Option<string>("--db") { Description = "The file to back up.", Required = true };
        var to = new Option<string>("--to") { Description = "The folder to put the backup in.", Required = true };
        var copy = new Option<string?>("--copy-to") { Description = "A second folder, best on another machine." };
        var command = new Command("backup", "Take a backup, check it, and put it in a folder.") { db, to, copy };
        command.SetAction(a => Run(a.GetValue(db)!, a.GetValue(to)!, a.GetValue(copy)));
        return command;
    }

    private static int Run(string db, string to, string? copyTo)
    {
        try
        {
            if (Database.From(db) is not SqliteDatabase file)
            {
                throw new BackupFailed(
                    "This backs up a file. A PostgreSQL database is backed up by its own tools: see docs/how-to/back-up-and-restore.md."
                );
            }

            var made = SqliteBackup.Take(file.Path, to, TimeProvider.System.GetUtcNow(), copyTo);
            Console.WriteLine($"Backed up to {made.Path} ({made.Bytes / 1024} KB). {made.Says}");
            return 0;
        }
        catch (BackupFailed e)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
    }
}

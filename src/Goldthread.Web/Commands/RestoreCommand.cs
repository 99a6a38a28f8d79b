using System.CommandLine;
using Goldthread.History;
using Goldthread.Storage.Backups;

namespace Goldthread.Web.Commands;

/// <summary><c>restore</c>: puts a backup back where there is no database.</summary>
internal static class RestoreCommand
{
    public static Command Make()
    {
        var from = new Option<string>("--from") { Description = "The backup.", Required = true };
        var db = new Option<string>("--db") { Description = "The file to make of it.", Required = true };
        var command = new Command("restore", "Check a backup and put it back, whole or not at all.") { from, db };
        command.SetAction(a => Run(a.GetValue(from)!, a.GetValue(db)!));
        return command;
    }

    private static int Run(string from, string db)
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

            Console.WriteLine("Everybody has to sign in again.");
            return 0;
        }
        catch (BackupFailed e)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
    }
}

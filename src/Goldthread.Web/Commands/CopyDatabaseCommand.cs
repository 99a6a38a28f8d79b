using System.CommandLine;
using Goldthread.Storage;
using Goldthread.Storage.Copying;
using Npgsql;

namespace Goldthread.Web.Commands;

/// <summary><c>copy-database</c>: moves a provider from a file to a PostgreSQL server, and proves that all of it is there.</summary>
internal static class CopyDatabaseCommand
{
    public static Command Make()
    {
        var from = new Option<string>("--from") { Description = "The file. It must not be served.", Required = true };
        var to = new Option<string>("--to")
        {
            Description = "The words by which the PostgreSQL server is reached (“Host=…”).",
            Required = true,
        };
        var command = new Command("copy-database", "Move a provider to PostgreSQL, whole or not at all.") { from, to };
        command.SetAction(a => Run(a.GetValue(from)!, a.GetValue(to)!));
        return command;
    }

    private static int Run(string from, string to)
    {
        try
        {
            var report = DatabaseCopy.Move(from, to);
            Console.WriteLine($"{"Rows of", -24} {"the file", 10} {"the server", 10}");
            foreach (var table in report.Tables.Where(t => t.Before > 0))
            {
                Console.WriteLine($"{table.Table, -24} {table.Before, 10} {table.After, 10}");
            }

            foreach (var head in report.ChainHeads)
            {
                Console.WriteLine($"chain {head}");
            }

            Console.WriteLine(
                $"The counts and the heads of {report.ChainHeads.Count} chains are the same on both sides."
            );
            Console.WriteLine(report.Says);
            Console.WriteLine(
                $"Provider {report.Provider} is on the server. Everybody has to sign in again. Keep the file; serve it no more."
            );
            return 0;
        }
        catch (Exception e) when (e is CannotOpen or AlreadyOpen or NpgsqlException)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
    }
}

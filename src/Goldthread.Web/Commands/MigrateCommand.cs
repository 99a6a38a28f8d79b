using System.CommandLine;
using Goldthread.Storage;
using Npgsql;

namespace Goldthread.Web.Commands;

/// <summary><c>migrate</c>: brings a database to today's schema before it is served; serving does the same.</summary>
internal static class MigrateCommand
{
    public static Command Make()
    {
        var db = new Option<string>("--db")
        {
            Description = "The file, or the words by which a PostgreSQL server is reached (“Host=…”).",
            Required = true,
        };
        var command = new Command("migrate", "Bring a database to today's schema.") { db };
        command.SetAction(a => Run(a.GetValue(db)!));
        return command;
    }

    private static int Run(string db)
    {
        try
        {
            var database = Database.From(db);
            using var held = database is SqliteDatabase file ? OneProcess.Hold(file.Path) : null;
            // Which provider is served is settled by serving.
            var applied = SchemaRunner.Apply(database, database is PostgresDatabase ? SchemaFile.ForPostgres : null);
            Console.WriteLine(
                applied == 0
                    ? $"{database.Name} has today's schema already."
                    : $"{database.Name}: {applied} schema files were applied."
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

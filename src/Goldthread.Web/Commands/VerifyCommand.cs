using System.CommandLine;
using Goldthread.Verify;

namespace Goldthread.Web.Commands;

/// <summary><c>verify</c>: re-hashes a database and says whether it is what its history vouches for.</summary>
internal static class VerifyCommand
{
    public static Command Make()
    {
        var db = new Option<string>("--db")
        {
            Description = "The SQLite file to check. Left out: the demonstration's.",
            DefaultValueFactory = _ => DemoCommand.DefaultPath,
        };
        var command = new Command("verify", "Check that every record is what the history vouches for.") { db };
        command.SetAction(arguments => Run(arguments.GetValue(db)!));
        return command;
    }

    private static int Run(string path)
    {
        var verdict = Witness.Check(path);
        Console.WriteLine(verdict.Says);
        return (int)verdict.Outcome;
    }
}

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
            Description = "The file, or the server (“Host=…”). Left out: the demonstration's.",
            DefaultValueFactory = _ => DemoCommand.DefaultPath,
        };
        var provider = new Option<Guid?>("--provider")
        {
            Description = "Which provider, on a server that holds several.",
        };
        var command = new Command("verify", "Check that every record is what the history vouches for.")
        {
            db,
            provider,
        };
        command.SetAction(arguments => Run(arguments.GetValue(db)!, arguments.GetValue(provider)));
        return command;
    }

    private static int Run(string path, Guid? provider)
    {
        var verdict = Witness.Check(path, provider);
        Console.WriteLine(verdict.Says);
        return (int)verdict.Outcome;
    }
}

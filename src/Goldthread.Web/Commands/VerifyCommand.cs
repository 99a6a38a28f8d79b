using System.CommandLine;
using Goldthread.Verify;

namespace Goldthread.Web.Commands;

/// <summary><c>verify</c>: re-hashes a database and says whether it is what its history vouches for.</summary>
internal static class VerifyCommand
{
    private static readonly Option<string> Db = new("--db")
    {
        Description = "The file, or the server (“Host=…”). Left out: the demonstration's.",
        DefaultValueFactory = _ => DemoCommand.DefaultPath,
    };

    private static readonly Option<Guid?> Provider = new("--provider")
    {
        Description = "Which provider, on a server that holds several.",
    };

    private static readonly Option<string?> Checkpoints = new("--checkpoints")
    {
        Description = "The folder of signed checkpoints outside the database.",
    };

    private static readonly Option<string?> Chain = new("--chain")
    {
        Description = "Follow one chain alone: its id, or the name of its service.",
    };

    private static readonly Option<string?> Code = new("--code")
    {
        Description = "Look for a code from a printed page; alone, print the codes of today.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static Command Make()
    {
        var command = new Command("verify", "Check that every record is what the history vouches for.")
        {
            Db,
            Provider,
            Checkpoints,
            Chain,
            Code,
        };
        command.SetAction(asked => Run(asked));
        return command;
    }

    private static int Run(ParseResult asked)
    {
        var code = asked.GetValue(Code);
        var verdict = Witness.Check(
            asked.GetValue(Db)!,
            asked.GetValue(Provider),
            new Question(asked.GetValue(Checkpoints), asked.GetValue(Chain), code)
        );
        Console.WriteLine(verdict.Says);
        foreach (var more in verdict.Also)
        {
            Console.WriteLine(more);
        }

        if (asked.GetResult(Code) is not null && code is null)
        {
            foreach (var end in verdict.Ends)
            {
                Console.WriteLine($"{end.Code}  {end.Size, 9} entries  {end.Name}");
            }
        }

        return (int)verdict.Outcome;
    }
}

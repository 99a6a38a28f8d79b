using System.CommandLine;
using Goldthread.Web.Commands;

var root = new RootCommand("Goldthread: goals that matter, and the thread that shows they are lived.")
{
    DemoCommand.Make(),
    ServeCommand.Make(),
    MakeKeysCommand.Make(),
    WayInCommand.Make(),
    VerifyCommand.Make(),
    CheckpointCommand.Make(),
    DestructionsCommand.Make(),
    BackupCommand.Make(),
    RestoreCommand.Make(),
    MigrateCommand.Make(),
    SimulateCommand.Make(),
    CopyDatabaseCommand.Make(),
    ChartCommand.Make(),
    CoachCommand.Make(),
};

// Without a verb, the demonstration opens: a first visit needs no reading.
return await root.Parse(
        args.Length == 0
        || (args[0].StartsWith("--", StringComparison.Ordinal) && args[0] is not ("--help" or "--version"))
            ? ["demo", .. args]
            : args
    )
    .InvokeAsync();

using System.CommandLine;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Simulation;
using Npgsql;
using Spectre.Console;

namespace Goldthread.Web.Commands;

/// <summary><c>simulate</c>: makes a pretend provider of any size from one seed.</summary>
internal static class SimulateCommand
{
    public static Command Make()
    {
        var db = new Option<string>("--db")
        {
            Description = "A file that is not there yet, or the words by which an empty PostgreSQL server is reached.",
            Required = true,
        };
        var provider = new Option<Guid?>("--provider")
        {
            Description = "Which provider, on a server that holds several.",
        };
        var people = Number("--people", "How many people.", 200);
        var records = Number("--records", "How many daily records.", 20_000);
        var seed = Number("--seed", "The same seed makes the same provider, counted from today.", 1);
        var days = Number("--days", "How many days the records go back.", 365);
        var services = new Option<ServiceKind[]>("--services")
        {
            Description = "The kinds of service: HomeCare, SupportedLiving, CareHome. All three when left out.",
            AllowMultipleArgumentsPerToken = true,
        };
        var goals = new Option<int?>("--goals")
        {
            Description = "So many goals for each person; one to three when left out.",
        };
        var notes = new Option<int?>("--note-length")
        {
            Description = "So many characters in each note; about 200 when left out.",
        };
        var busiest = new Option<int?>("--busiest") { Description = "So many of the records are about one person." };
        var evenly = new Option<bool>("--evenly")
        {
            Description = "As many records for each person, whatever they need.",
        };
        var command = new Command(
            "simulate",
            "Make a pretend provider of any size: services, staff, people, a year of records."
        )
        {
            db,
            provider,
            people,
            records,
            seed,
            days,
            services,
            goals,
            notes,
            busiest,
            evenly,
        };
        command.SetAction(
            (a, _) =>
                Run(
                    a.GetValue(db)!,
                    a.GetValue(provider),
                    new SimulationPlan
                    {
                        People = a.GetValue(people),
                        Records = a.GetValue(records),
                        Seed = a.GetValue(seed),
                        Days = a.GetValue(days),
                        Kinds = a.GetValue(services) is { Length: > 0 } kinds
                            ? [.. kinds.Distinct()]
                            : Enum.GetValues<ServiceKind>(),
                        Goals = a.GetValue(goals),
                        NoteLength = a.GetValue(notes),
                        Busiest = a.GetValue(busiest),
                        Evenly = a.GetValue(evenly),
                    }
                )
        );
        return command;
    }

    private static Option<int> Number(string name, string description, int usual) =>
        new(name) { Description = description, DefaultValueFactory = _ => usual };

    private static async Task<int> Run(string db, Guid? provider, SimulationPlan plan)
    {
        if (plan.Problem() is { } problem)
        {
            await Console.Error.WriteLineAsync(problem);
            return 1;
        }

        try
        {
            var place = new SimulationPlace(Database.From(db, provider));
            var done = await place.Fill(database => Fill(database, plan));
            Say(done, db);
            return 0;
        }
        catch (Exception e) when (e is CannotOpen or AlreadyOpen or NpgsqlException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }

    // What is on the way goes to standard error, so that the summary alone is the answer.
    private static Task<SimulationSummary> Fill(Database database, SimulationPlan plan)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        var simulator = new Simulator(plan, TimeProvider.System.GetUtcNow());
        if (Console.IsErrorRedirected)
        {
            return simulator.Fill(database, InLines());
        }

        return console
            .Progress()
            .Columns(
                new TaskDescriptionColumn(),
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RemainingTimeColumn()
            )
            .StartAsync(context =>
            {
                var task = context.AddTask("Beginning", maxValue: Math.Max(1, plan.Records));
                return simulator.Fill(
                    database,
                    (day, records) =>
                    {
                        task.Description = $"{day:d MMMM yyyy}, {records:#,0} records";
                        task.Value = records;
                    }
                );
            });
    }

    private static Action<DateOnly, int> InLines()
    {
        var month = 0;
        return (day, records) =>
        {
            if (day.Month != month)
            {
                month = day.Month;
                Console.Error.WriteLine($"{day:MMMM yyyy}: {records:#,0} records so far");
            }
        };
    }

    private static void Say(SimulationSummary done, string db)
    {
        Console.WriteLine($"{SimulatedProvider.Name}: {done.Services} services, {done.Staff} staff.");
        Console.WriteLine($"people           {done.People, 12:#,0}");
        Console.WriteLine($"goals            {done.Goals, 12:#,0}");
        Console.WriteLine($"records          {done.Records, 12:#,0}");
        Console.WriteLine(
            $"seconds          {done.Seconds, 12:#,0.0}   ({done.RecordSeconds:#,0.0} of them for records)"
        );
        Console.WriteLine($"records a second {done.Records / Math.Max(0.001, done.RecordSeconds), 12:#,0}");
        Console.WriteLine(
            $"bytes a record   {done.RecordBytes / Math.Max(1, done.Records), 12:#,0}   (all of it {done.Bytes:#,0} bytes)"
        );
        Console.WriteLine(
            Goldthread.Verify.Server.IsNamedBy(db)
                ? "Everybody in it is invented."
                : $"Everybody in it is invented. Open it with ./run demo --db {db}"
        );
    }
}

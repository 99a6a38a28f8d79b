namespace Goldthread.Bench;

/// <summary>Pages in HTML, signed in, with the log of looks, and nothing kept from one answer to the next.</summary>
internal static class PageBench
{
    // Nobody at work goes through two thousand people: a client goes to and fro between as many as it may look after.
    private const int PeopleOfAClient = 20;

    private static readonly (string Name, Func<Someone, string> Path)[] Pages =
    [
        ("person", s => $"/people/{s.Person}"),
        ("goal", s => $"/people/{s.Person}/goals/{s.Goal}"),
        ("thread", s => $"/people/{s.Person}/goals/{s.Goal}/thread"),
    ];

    public static async Task Run(Plan plan, Engine engine)
    {
        var first = new Dictionary<string, double>();
        foreach (var size in plan.Sizes)
        {
            Say.Head($"Pages on {engine.Name}: {size:N0} records over 2,000 people");
            var database = await engine.Provider(
                $"pages_{size}",
                "--people",
                "2000",
                "--records",
                $"{size}",
                "--evenly"
            );
            await Load(
                plan,
                engine,
                await engine.Copy($"pages_{size}", "looked"),
                Desk.All,
                first,
                size == plan.Sizes[0]
            );
        }

        Say.Head($"Pages on {engine.Name}: one person with 20,000 of 100,000 records");
        _ = await engine.Provider("busiest", "--people", "200", "--records", "100000", "--busiest", "20000");
        await Load(plan, engine, await engine.Copy("busiest", "looked"), (e, d) => [Desk.Busiest(e, d)], first, false);
    }

    private static async Task Load(
        Plan plan,
        Engine engine,
        string database,
        Func<Engine, string, List<Desk>> whose,
        Dictionary<string, double> first,
        bool isFirst
    )
    {
        var desks = whose(engine, database);
        var (served, _) = await Served.Start(plan, database);
        await using (served)
        {
            var clients = new List<(Wire Wire, string Cookie, List<Someone> People)>();
            for (var n = 0; n < 16; n++)
            {
                var desk = desks[n % desks.Count];
                var random = new Random(n);
                var people = Enumerable
                    .Range(0, PeopleOfAClient)
                    .Select(_ => desk.People[random.Next(desk.People.Count)]);
                clients.Add((new Wire(served.Port), await served.SignIn(desk.Staff), [.. people]));
            }

            foreach (var (name, path) in Pages)
            {
                var asked = clients.ConvertAll(c => c.People.ConvertAll(p => Wire.Get(path(p), c.Cookie)));
                List<Loaded> one = [],
                    sixteen = [];
                await Ask(1);
                for (var round = 0; round < Plan.Rounds; round++)
                {
                    one.Add(await Ask(1));
                    sixteen.Add(await Ask(16));
                }

                var (alone, many) = (Loaded.Median(one), Loaded.Median(sixteen));
                var growth = isFirst ? 1 : alone.At(50) / first.GetValueOrDefault(name, double.NaN);
                first.TryAdd(name, alone.At(50));
                Say.Line(
                    $"{name}, 1 client",
                    alone,
                    Say.Words($"p50 bar 3 ms; {growth:0.00} × the smallest (bar 1.25)")
                );
                Say.Line($"{name}, 16 clients", many, "bar at 100,000: 800/s, p95 40 ms");

                Task<Loaded> Ask(int count) =>
                    ClosedLoop.Run(
                        count,
                        plan.Each,
                        n =>
                        {
                            var (wire, pages, next) = (clients[n].Wire, asked[n], 0);
                            return () => wire.Ask(pages[next++ % pages.Count]);
                        }
                    );
            }

            Say.Line("memory after the load", Say.Words($"{served.Memory():0} MB (bar 350)"));
        }
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Goldthread.Bench;

/// <summary>
/// Durable records through HTTP (sign-in, reach, validation, history, chain and all) against the same engine that is given
/// the same final rows without any of it.
/// </summary>
internal static class WriteBench
{
    private const int Together = 50;
    private static readonly string Note = string.Concat(Enumerable.Repeat("Up early, tea first. ", 10))[..200];

    public static async Task Run(Plan plan, Engine engine)
    {
        Say.Head($"Records on {engine.Name}: 200 people, 5 goals each, notes of 200 characters, 100,000 stored");
        _ = await engine.Shape();
        var database = await engine.Copy("shape", "written");
        var before = engine.Weigh(database);
        var begun = Microseconds();
        List<Loaded> one = [],
            four = [],
            sixteen = [],
            fifty = [];
        long written = 0;
        var (served, _) = await Served.Start(plan, database);
        await using (served)
        {
            var clerks = await Clerks(engine, database, served, 16);
            for (var round = 0; round < Plan.Rounds; round++)
            {
                one.Add(await Load(1, 1));
                four.Add(await Load(4, 1));
                sixteen.Add(await Load(16, 1));
                fifty.Add(await Load(1, Together));
            }

            Say.Line("memory after the load", Say.Words($"{served.Memory():0} MB (bar 350)"));

            Task<Loaded> Load(int clients, int records) =>
                ClosedLoop.Run(
                    clients,
                    plan.Each,
                    n =>
                    {
                        var clerk = clerks[n];
                        return () =>
                        {
                            clerk.Send(records);
                            Interlocked.Add(ref written, records);
                        };
                    }
                );
        }

        var bytes = (engine.Weigh(database) - before) / (double)written;
        var (single, batched) = await Raw(plan, engine, database, begun);
        var per = single.PerSecond;
        Say.Line("raw, one commit a record", single);
        Say.Line("raw, 50 a commit (commits)", batched, Say.Words($"{batched.PerSecond * Together:0} records/s"));
        Say.Line("1 client", Loaded.Median(one), Say.Ratio(Loaded.Median(one).PerSecond / per, 0.40, "raw single"));
        Say.Line(
            "4 clients",
            Loaded.Median(four),
            Say.Words($"{Loaded.Median(four).PerSecond / per:P0} of raw single")
        );
        Say.Line(
            "16 clients",
            Loaded.Median(sixteen),
            Say.Ratio(Loaded.Median(sixteen).PerSecond / per, 1.30, "raw single")
        );
        Say.Line(
            "1 client, 50 a request (requests)",
            Loaded.Median(fifty),
            Say.Ratio(Loaded.Median(fifty).PerSecond / batched.PerSecond, 0.40, "raw batched")
        );
        Say.Line("bytes a record, history and indexes in", Say.Words($"{bytes:0} (bar 1,500; {written} records)"));
    }

    private static async Task<(Loaded Single, Loaded Batched)> Raw(Plan plan, Engine engine, string written, long since)
    {
        List<RawChange> changes;
        IReadOnlyList<RawTable> tables;
        await using (var from = engine.Open(written))
        {
            var reader = new RawReader(engine, from);
            changes = reader.Since(since, 60_000);
            tables = reader.Tables;
        }

        List<Loaded> single = [],
            batched = [];
        for (var round = 0; round < Plan.Rounds; round++)
        {
            await using var to = engine.Open(await engine.Copy("shape", "raw"));
            var insert = engine.Inserter(to, tables);
            single.Add(Insert(plan, insert, [.. changes.Take(changes.Count / 2).Chunk(1)]));
            batched.Add(Insert(plan, insert, [.. changes.Skip(changes.Count / 2).Chunk(Together)]));
        }

        return (Loaded.Median(single), Loaded.Median(batched));
    }

    private static Loaded Insert(Plan plan, Action<IReadOnlyList<RawChange>> insert, IReadOnlyList<RawChange[]> commits)
    {
        var ticks = new List<long>(commits.Count);
        var begin = Stopwatch.GetTimestamp();
        foreach (var commit in commits)
        {
            var from = Stopwatch.GetTimestamp();
            insert(commit);
            ticks.Add(Stopwatch.GetTimestamp() - from);
            if (Stopwatch.GetElapsedTime(begin) > plan.Each)
            {
                break;
            }
        }

        var seconds = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        return new Loaded(ticks.Count, seconds, [.. ticks.Order()]);
    }

    private static async Task<List<Clerk>> Clerks(Engine engine, string database, Served served, int count)
    {
        var desks = Desk.All(engine, database);
        var clerks = new List<Clerk>();
        for (var n = 0; n < count; n++)
        {
            var desk = desks[n % desks.Count];
            clerks.Add(new Clerk(new Wire(served.Port), await served.SignIn(desk.Staff), desk, n));
        }

        return clerks;
    }

    private static long Microseconds() => TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds() * 1_000;

    /// <summary>Somebody signed in who writes down one visit after the other.</summary>
    private sealed class Clerk(Wire wire, string cookie, Desk desk, int number)
    {
        private readonly Random _random = new(number);

        public void Send(int records)
        {
            var body = new StringBuilder("[");
            for (var n = 0; n < records; n++)
            {
                var who = desk.People[_random.Next(desk.People.Count)];
                var at = TimeProvider.System.GetUtcNow();
                body.Append(
                    CultureInfo.InvariantCulture,
                    $$"""{{(n == 0 ? "" : ",")}}{"id":"{{History.Ids.New(at)}}","person":"{{who.Person}}","happenedAt":"{{at.AddMinutes(-_random.Next(1, 500)):O}}","note":"{{Note}}","goals":[{"goal":"{{who.Goal}}","how":"asPlanned","readings":[{"indicator":"{{who.Indicator}}","value":{{_random.Next(1, 6)}}}]}]}"""
                );
            }

            body.Append(']');
            var answer = wire.Ask(Wire.Post("/api/records", cookie, Encoding.UTF8.GetBytes(body.ToString())));
            var filed = Encoding.UTF8.GetString(answer.Span).Split("\"filed\"").Length - 1;
            if (filed != records)
            {
                throw new InvalidOperationException(
                    $"{filed} of {records} were filed: {Encoding.UTF8.GetString(answer.Span)}"
                );
            }
        }
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;
using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.TestKit;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Goldthread.Web.Tests.Storage;

/// <summary>A page costs as many queries after years of records as after a few weeks of them.</summary>
public sealed class QueriesTests
{
    private const int Few = 100;
    private const int Many = 10_000;

    [Fact]
    public async Task A_page_asks_as_often_at_ten_thousand_records_as_at_a_hundred()
    {
        var world = await World.Begin(new TestDatabase(ofItsOwn: true));
        using var queries = new QueryCount(world.Database);
        await using var site = await Site.Open(world);
        var maya = await world.AddPerson("Maya Okafor");
        var (goal, indicator) = await world.StartGoal(maya);
        await Write(world, maya, goal, indicator, 0, Few);
        using var manager = await site.As(world.Manager);
        var here = $"/people/{maya.Id}";
        var pages = new Dictionary<string, int>
        {
            // The address, and the most queries that it may take.
            ["/"] = 45,
            ["/people"] = 8,
            ["/reviews"] = 6,
            ["/threads"] = 36,
            [here] = 40,
            [$"{here}/records"] = 9,
            [$"{here}/records?about={goal.Id}"] = 10,
            [$"{here}/history"] = 12,
            [$"{here}/goals/{goal.Id}"] = 56,
            [$"{here}/goals/{goal.Id}/thread"] = 38,
            [$"{here}/goals/{goal.Id}/progress"] = 18,
            [$"{here}/goals/{goal.Id}/progress/{indicator.Id}"] = 15,
            [$"{here}/goals/{goal.Id}/progress/steps"] = 14,
            [$"{here}/progress"] = 16,
            ["/progress"] = 14,
            [$"{here}/goals/{goal.Id}/reviews/hold"] = 48,
            ["/api/people?limit=200"] = 6,
            [$"/api{here}"] = 8,
            [$"/api{here}/goals"] = 12,
            [$"/api{here}/goals/{goal.Id}"] = 12,
            [$"/api{here}/indicators"] = 6,
            [$"/api{here}/indicators/{indicator.Id}/readings?limit=200"] = 7,
            [$"/api{here}/records?limit=200"] = 9,
            [$"/api{here}/records?goal={goal.Id}"] = 10,
            [$"/api{here}/reviews"] = 6,
            [$"/api{here}/reviews/coming"] = 7,
        };

        var few = await Count(manager, queries, pages.Keys);
        await Write(world, maya, goal, indicator, Few, Many);
        Assert.Equal(Many, await world.Count<DailyRecord>());
        var many = await Count(manager, queries, pages.Keys);

        Assert.Equal(few, many);
        Assert.All(many, p => Assert.True(p.Value > 0 && p.Value <= pages[p.Key], $"{p.Key} asks {p.Value} times"));
    }

    [Fact]
    public async Task Lists_ask_as_often_for_forty_people_as_for_two()
    {
        var world = await World.Begin(new TestDatabase(ofItsOwn: true));
        using var queries = new QueryCount(world.Database);
        await using var site = await Site.Open(world);
        using var manager = await site.As(world.Manager);
        var pages = new[] { "/", "/people", "/threads", "/reviews", "/progress", "/api/people?limit=200" };

        await People(2);
        var two = await Count(manager, queries, pages);
        await People(38);
        var forty = await Count(manager, queries, pages);

        Assert.Equal(two, forty);

        async Task People(int more)
        {
            for (var i = 0; i < more; i++)
            {
                await site.World.StartGoal(await site.World.AddPerson($"Person {i}"));
            }
        }
    }

    [Fact]
    public async Task Who_looked_asks_as_often_for_ten_thousand_looks_as_for_seventy()
    {
        var world = await World.Begin(new TestDatabase(ofItsOwn: true));
        using var queries = new QueryCount(world.Database);
        await using var site = await Site.Open(world);
        var maya = await world.AddPerson("Maya Okafor");
        using var manager = await site.As(world.Manager);
        var pages = new[] { $"/people/{maya.Id}/looks", $"/staff/{world.Manager.Id}/looks", $"/people/{maya.Id}" };

        await Looks(70);
        var few = await Count(manager, queries, pages);
        await Looks(10_000);
        var many = await Count(manager, queries, pages);

        Assert.Equal(few, many);
        Assert.InRange(many[pages[0]], 1, 11);
        Assert.InRange(many[pages[1]], 1, 8);

        Task Looks(int more) =>
            Task.WhenAll(
                Enumerable
                    .Range(0, more)
                    .Select(_ => world.LookAt(world.Manager, maya, world.NewSession()))
                    .Select(world.Database.Writer.Note)
            );
    }

    // A connection that is opened again reads the whole schema again and has nothing ready: it cost more than all answers.
    [Fact]
    public async Task A_page_reads_from_a_file_on_a_connection_that_stayed_open()
    {
        var world = await World.Begin(new TestDatabase(ofItsOwn: true));
        using var queries = new QueryCount(world.Database);
        await using var site = await Site.Open(world);
        var maya = await world.AddPerson("Maya Okafor");
        using var manager = await site.As(world.Manager);
        var page = $"/people/{maya.Id}";
        _ = await Count(manager, queries, [page]);

        queries.Start();
        await manager.Get(page);
        await manager.Get(page);

        Assert.True(queries.Stop() > 0, "Nothing was asked.");
        Assert.Equal(0, queries.OpenedToRead);
    }

    // The count begins before the site opens: for a second after its last query a context that nobody listened to asks
    // without telling.
    private static async Task<Dictionary<string, int>> Count(
        Visitor visitor,
        QueryCount queries,
        IEnumerable<string> pages
    )
    {
        var counts = new Dictionary<string, int>();
        var tries = 1_000;
        foreach (var path in pages)
        {
            // Entity Framework looks only now and then whether somebody listens; once it has seen us, it stays so. It
            // looks for each kind of context by itself: for the sessions too.
            do
            {
                queries.Start();
                await visitor.Get(path);
            } while ((queries.Stop() == 0 || !queries.SawSession) && tries-- > 0);

            queries.Start();
            var answer = await visitor.Get(path);
            Assert.True(answer.Status == System.Net.HttpStatusCode.OK, $"{path}: {answer.Status}");
            counts[path] = queries.Stop();
        }

        return counts;
    }

    // Few big changes, each with hundreds of records: what takes time is the promise to disk, not the rows.
    private static async Task Write(World world, Person maya, Goal goal, Indicator indicator, int from, int to)
    {
        foreach (var chunk in Enumerable.Range(from, to - from).Chunk(500))
        {
            await world.Make(
                world.Manager,
                maya,
                Act.Record,
                (change, person) =>
                {
                    foreach (var n in chunk)
                    {
                        var at = world.Clock.Now.AddHours(-n % 8_000).AddMinutes(-(n / 8_000));
                        var record = DailyRecord.Write(change, person, Typed.Record(at));
                        RecordFocus.On(change, record, goal, new FocusFacts { How = HowItWent.AsPlanned });
                        var reading = Typed.Reading(UkTime.DayOf(at), $"{(n % 5) + 1}");
                        Reading.Take(change, indicator, reading, indicator.Source, record.Id);
                    }

                    return person;
                }
            );
        }
    }

    /// <summary>Counts the commands that Entity Framework sends to one database.</summary>
    private sealed class QueryCount
        : IObserver<DiagnosticListener>,
            IObserver<KeyValuePair<string, object?>>,
            IDisposable
    {
        // In words: other tests go on asking while this one ends, and a connection that is closed cannot be asked.
        private readonly (string Source, string Name) _database;
        private readonly ConcurrentBag<IDisposable> _subscriptions = [];
        private int _count;
        private int _openedToRead;

        public bool SawSession { get; private set; }

        /// <summary>How often a context of its own opened a file: those that write something share theirs.</summary>
        public int OpenedToRead => Volatile.Read(ref _openedToRead);

        public QueryCount(TestDatabase database)
        {
            using var connection = database.Connect();
            _database = (connection.DataSource, connection.Database);
            _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
        }

        public void Start()
        {
            Interlocked.Exchange(ref _count, 0);
            Interlocked.Exchange(ref _openedToRead, 0);
        }

        public int Stop() => Volatile.Read(ref _count);

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == "Microsoft.EntityFrameworkCore")
            {
                _subscriptions.Add(value.Subscribe(this));
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (
                value.Value is CommandExecutedEventData { Command: { Connection: { } asked } command }
                && (asked.DataSource, asked.Database) == _database
            )
            {
                SawSession |= command.CommandText.Contains("\"session\"", StringComparison.Ordinal);
                Interlocked.Increment(ref _count);
            }

            if (
                value.Value is ConnectionEndEventData { Connection: { State: System.Data.ConnectionState.Open } opened }
                && (opened.DataSource, opened.Database) == _database
                && opened.ConnectionString.Contains("Pooling=False", StringComparison.Ordinal)
            )
            {
                Interlocked.Increment(ref _openedToRead);
            }
        }

        public void OnCompleted() { }

        public void OnError(Exception error) { }

        public void Dispose()
        {
            foreach (var subscription in _subscriptions)
            {
                subscription.Dispose();
            }
        }
    }
}

using System.Diagnostics;
using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Storage;
using Goldthread.Web.Demonstration;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Tests.Demonstration;

/// <summary>The demonstration, seeded once into a file of its own and read by every test of the collection.</summary>
[CollectionDefinition(nameof(Seeded))]
public sealed class Seeded : IAsyncLifetime, ICollectionFixture<Seeded>
{
    /// <summary>An ordinary Friday afternoon in May.</summary>
    public static readonly DateTimeOffset Now = new(2026, 5, 15, 13, 30, 0, TimeSpan.Zero);

    private readonly string _folder = Directory.CreateTempSubdirectory("goldthread-demo-").FullName;

    public string Path => System.IO.Path.Combine(_folder, "demo.db");

    /// <summary>What was said on the way, with the seconds it all took at the end.</summary>
    public List<string> Progress { get; } = [];

    public async Task InitializeAsync()
    {
        var watch = Stopwatch.StartNew();
        await Demo.Seed(
            new SqliteDatabase(Path),
            Now,
            says => Progress.Add($"{watch.Elapsed.TotalSeconds:0.0} s: {says}")
        );
        Progress.Add($"{watch.Elapsed.TotalSeconds:0.0} s");
    }

    public Task DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    internal static GoldthreadDb Open(string path)
    {
        var options = new DbContextOptionsBuilder<GoldthreadDb>();
        options.Read(new SqliteDatabase(path));
        return new GoldthreadDb(options.Options);
    }

    internal List<T> All<T>()
        where T : Goldthread.History.Record
    {
        using var db = Open(Path);
        return [.. db.All<T>()];
    }

    /// <summary>The three people whose stories are told at length; the others have a few months.</summary>
    internal List<Person> LongTold => All<Person>().FindAll(p => p.Likes is "Perpetua" or "Rowan" or "Anselm");

    /// <summary>The values of an indicator whose name begins so, in order of time.</summary>
    internal List<decimal> Values(string indicator)
    {
        var id = All<Indicator>().Single(i => i.Name.StartsWith(indicator, StringComparison.Ordinal)).Id;
        return
        [
            .. All<Reading>()
                .Where(r => r.IndicatorId == id && r.Value is not null)
                .OrderBy(r => r.OnDay)
                .Select(r => r.Value!.Value.Number),
        ];
    }
}

using Goldthread.Storage;
using Goldthread.TestKit;
using Goldthread.Web.Simulation;

namespace Goldthread.Tests.Simulation;

/// <summary>A simulated provider of modest size, made once on the engine of this run and read by every test of the collection.</summary>
[CollectionDefinition(nameof(Simulated))]
public sealed class Simulated : IAsyncLifetime, IDisposable, ICollectionFixture<Simulated>
{
    /// <summary>A Thursday in autumn.</summary>
    public static readonly DateTimeOffset Now = new(2026, 10, 15, 9, 30, 0, TimeSpan.Zero);

    internal static readonly SimulationPlan Plan = new()
    {
        People = 20,
        Records = 4_000,
        Seed = 7,
        Evenly = true,
    };

    private readonly TestDatabase _database = new();

    internal SimulationSummary Done { get; private set; } = null!;

    internal List<T> All<T>()
        where T : Goldthread.History.Record
    {
        using var db = _database.Read();
        return [.. db.All<T>()];
    }

    internal GoldthreadDb Read() => _database.Read();

    internal Goldthread.Verify.Verdict Verify() => _database.Verify();

    public async Task InitializeAsync() => Done = await new Simulator(Plan, Now).Fill(_database.Database);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _database.Dispose();
}

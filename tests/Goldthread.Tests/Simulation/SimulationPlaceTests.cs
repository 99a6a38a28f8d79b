using Goldthread.Storage;
using Goldthread.TestKit;
using Goldthread.Web.Simulation;

namespace Goldthread.Tests.Simulation;

/// <summary>A simulation never writes on top of anything, and leaves nothing half made.</summary>
public sealed class SimulationPlaceTests
{
    private static readonly SimulationPlan Small = new()
    {
        People = 3,
        Records = 90,
        Seed = 1,
        Days = 90,
    };

    [Fact]
    public async Task A_file_that_is_there_is_left_as_it_is()
    {
        using var folder = new TempFolder();
        var path = folder.File("there.db");
        await File.WriteAllTextAsync(path, "A letter.");

        var place = new SimulationPlace(new SqliteDatabase(path));
        var refused = await Assert.ThrowsAsync<CannotOpen>(() => place.Fill(Fill));

        Assert.Contains("is there already", refused.Message);
        Assert.Equal("A letter.", await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task A_file_gets_its_name_when_it_is_whole()
    {
        using var folder = new TempFolder();
        var path = folder.File("new.db");

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            new SimulationPlace(new SqliteDatabase(path)).Fill(_ => throw new InvalidOperationException("Cut short."))
        );
        Assert.False(File.Exists(path));

        var done = await new SimulationPlace(new SqliteDatabase(path)).Fill(Fill);
        Assert.Equal(90, done.Records);
        Assert.Equal([path], Directory.GetFiles(Path.GetDirectoryName(path)!, "new.db*"));
        Assert.Equal(Goldthread.Verify.Outcome.Sound, Goldthread.Verify.Witness.Check(path).Outcome);
    }

    [OnPostgresFact]
    public async Task A_place_on_a_server_that_holds_a_provider_is_refused()
    {
        using var database = new TestDatabase();
        await new SimulationPlace(database.Database).Fill(Fill);

        var refused = await Assert.ThrowsAsync<CannotOpen>(() => new SimulationPlace(database.Database).Fill(Fill));
        Assert.Contains(SimulatedProvider.Name, refused.Message);
    }

    private static Task<SimulationSummary> Fill(Database database) =>
        new Simulator(Small, Simulated.Now).Fill(database);
}

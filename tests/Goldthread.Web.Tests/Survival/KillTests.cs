using System.Diagnostics;
using System.Globalization;
using Goldthread.TestKit.Survival;
using Xunit.Abstractions;

namespace Goldthread.Web.Tests.Survival;

/// <summary>
/// The server is killed in the middle of recording, again and again: <c>kill -9</c>, from outside, at no particular moment.
/// Ten rounds here; <c>./soak</c> makes 200.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Clients = 4;
    private static readonly TimeSpan LongestRestart = TimeSpan.FromSeconds(5);

    private static readonly int Rounds = int.Parse(
        Environment.GetEnvironmentVariable("GOLDTHREAD_KILLS") ?? "10",
        CultureInfo.InvariantCulture
    );

    [Fact]
    public async Task Killed_while_recording_every_acknowledged_record_is_there_once_and_the_chain_is_sound()
    {
        await using var served = await Served.Make();
        var kept = new Acknowledged();
        var restarts = new List<TimeSpan>();
        var watch = Stopwatch.StartNew();
        var server = await ServerProcess.Start(served);
        for (var round = 1; round <= Rounds; round++)
        {
            await RecordAndKill(served, server, kept, round);
            await server.DisposeAsync();
            server = await ServerProcess.Start(served);
            restarts.Add(server.StartedIn);
            kept.HoldAgainst(served);
        }

        var unanswered = kept.Unanswered;
        await SendAgain(served, server, kept);
        await server.DisposeAsync();
        output.WriteLine(
            $"{Rounds} kills in {watch.Elapsed.TotalSeconds:0} s: {kept.Count} acknowledged, all there once; "
                + $"{unanswered.Count} unanswered were sent again; chain sound; "
                + $"restart {restarts.Average(r => r.TotalSeconds):0.00} s on average, {restarts.Max().TotalSeconds:0.00} s at most"
        );
        Assert.InRange(restarts.Max(), TimeSpan.Zero, LongestRestart);
    }

    // Each round is killed after another number of records, so that it falls at no particular moment.
    private static async Task RecordAndKill(Served served, ServerProcess server, Acknowledged kept, int round)
    {
        using var first = await served.Recorder(server);
        var people = served.People.Select(p => p.Id).ToList();
        var browsers = Enumerable.Range(0, Clients).Select(_ => first.At(server.Address)).ToList();
        using var stop = new CancellationTokenSource();
        var before = kept.Count;
        var recording = browsers.ConvertAll(b => kept.RecordUntil(b, people, stop.Token));
        var enough = before + 5 + (round * 7 % 40);
        await Wait.Until(() => kept.Count >= enough, "Nothing is recorded any more.");
        server.Kill();
        await stop.CancelAsync();
        await Task.WhenAll(recording);
        browsers.ForEach(b => b.Dispose());
    }

    // What had no answer is sent again with its id, as a browser does when somebody presses the button once more.
    private static async Task SendAgain(Served served, ServerProcess server, Acknowledged kept)
    {
        using var browser = await served.Recorder(server);
        foreach (var (id, person) in kept.Unanswered)
        {
            var sent = await kept.Send(browser, person, id);
            Assert.True(sent.Acknowledged, $"{sent.Status}: {sent.Page?.Main}");
        }

        kept.HoldAgainst(served);
    }
}

using Goldthread.TestKit;
using Goldthread.TestKit.Survival;

namespace Goldthread.Web.Tests.Survival;

/// <summary>Two nodes serve one provider on one PostgreSQL database, both adding to the same chains.</summary>
[Collection(AloneCollection.Name)]
public sealed class NodesTests
{
    private const int Rounds = 3;

    [OnPostgresFact]
    public async Task One_of_two_is_killed_while_both_record_and_every_acknowledged_record_is_there_once()
    {
        await using var served = await Served.Make();
        await using var staying = await ServerProcess.Start(served);
        using var first = await served.Recorder(staying);
        var people = served.People.Select(p => p.Id).ToList();
        var kept = new Acknowledged();
        for (var round = 0; round < Rounds; round++)
        {
            await using var falling = await ServerProcess.Start(served);
            using var second = first.At(falling.Address);
            using var stop = new CancellationTokenSource();
            List<Task> both =
            [
                kept.RecordUntil(first, people, stop.Token),
                kept.RecordUntil(first, people, stop.Token),
                kept.RecordUntil(second, people, stop.Token),
                kept.RecordUntil(second, people, stop.Token),
            ];
            var before = kept.Count;
            await Wait.Until(() => kept.Count >= before + 20, "Nothing is recorded.");
            falling.Kill();
            var after = kept.Count;
            await Wait.Until(() => kept.Count >= after + 20, "The other does not go on.");
            await stop.CancelAsync();
            await Task.WhenAll(both);
            kept.HoldAgainst(served);
        }

        foreach (var (id, person) in kept.Unanswered)
        {
            Assert.True((await kept.Send(first, person, id)).Acknowledged);
        }

        kept.HoldAgainst(served);
    }

    [OnPostgresFact]
    public async Task The_same_form_fifty_times_at_once_at_two_nodes_is_one_record_and_fifty_equal_answers()
    {
        await using var served = await Served.Make();
        await using var one = await ServerProcess.Start(served);
        await using var other = await ServerProcess.Start(served);
        using var first = await served.Recorder(one);
        using var second = first.At(other.Address);
        await AnswerAlike.FiftyTimes([first, second], served);
    }
}

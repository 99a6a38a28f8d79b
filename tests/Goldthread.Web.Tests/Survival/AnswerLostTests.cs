using Goldthread.TestKit.Survival;

namespace Goldthread.Web.Tests.Survival;

/// <summary>What was saved is saved, whether or not its answer arrives; and sent again it is the same.</summary>
[Collection(AloneCollection.Name)]
public sealed class AnswerLostTests
{
    [Fact]
    public async Task An_answer_that_is_lost_after_saving_is_given_again_and_there_is_one_record()
    {
        await using var served = await Served.Make();
        await using var server = await ServerProcess.Start(served);
        using var browser = await served.Recorder(server);
        using var bad = new DroppingProxy(server.Address);
        using var far = browser.At(bad.Address);
        var kept = new Acknowledged();
        var (person, id) = (served.People[0].Id, Acknowledged.NewId());

        Assert.Null((await kept.Send(far, person, id)).Status);
        Assert.Equal(1, served.Found([id])[id]);
        var again = await kept.Send(browser, person, id);
        var third = await kept.Send(browser, person, id);

        Assert.True(again.Acknowledged);
        Assert.Equal(again.Leads, third.Leads);
        kept.HoldAgainst(served);
    }

    [Fact]
    public async Task The_same_form_fifty_times_at_once_is_one_record_and_fifty_equal_answers()
    {
        await using var served = await Served.Make();
        await using var server = await ServerProcess.Start(served);
        using var browser = await served.Recorder(server);
        await AnswerAlike.FiftyTimes([browser], served);
    }
}

/// <summary>The same form sent many times at once.</summary>
internal static class AnswerAlike
{
    private const int Times = 50;

    public static async Task FiftyTimes(IReadOnlyList<Browsing> browsers, Served served)
    {
        var kept = new Acknowledged();
        var (person, id) = (served.People[0].Id, Acknowledged.NewId());

        var answers = await Task.WhenAll(
            Enumerable.Range(0, Times).Select(n => kept.Send(browsers[n % browsers.Count], person, id))
        );

        Assert.All(answers, a => Assert.True(a.Acknowledged));
        Assert.Single(answers.Select(a => a.Leads).Distinct());
        Assert.Equal(1, served.Found([id])[id]);
        kept.HoldAgainst(served);
    }
}

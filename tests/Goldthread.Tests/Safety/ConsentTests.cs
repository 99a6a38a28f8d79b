using Goldthread.History;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.TestKit;

namespace Goldthread.Tests.Safety;

/// <summary>Asked, given or refused, taken back.</summary>
public sealed class ConsentTests
{
    [Fact]
    public async Task It_is_taken_back_in_one_step_and_keeps_the_first_day()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var consent = await world.Note<Consent, Consent.Typed>(person, Typed.Consent(world.Today));
        Assert.Equal(ConsentState.Given, consent.State);

        consent = await world.Alter(world.Manager, consent, Act.Plan, (change, c) => c.Withdraw(change, null));
        var day = world.Today;
        world.Clock.Advance(TimeSpan.FromDays(2));
        consent = await world.Alter(world.Manager, consent, Act.Plan, (change, c) => c.Withdraw(change, "No."));

        Assert.Equal(
            (ConsentState.Withdrawn, day, "No."),
            (consent.State, consent.WithdrawnOn, consent.WithdrawnWords)
        );
    }

    [Fact]
    public async Task What_was_never_given_cannot_be_taken_back()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var facts = Typed.Consent(world.Today);
        facts.Answer = ConsentAnswer.Refused;
        var consent = await world.Note<Consent, Consent.Typed>(person, facts);

        await Assert.ThrowsAsync<Refused>(() =>
            world.Alter(world.Manager, consent, Act.Plan, (change, c) => c.Withdraw(change, null))
        );
        Assert.Equal(ConsentState.Refused, consent.State);
    }
}

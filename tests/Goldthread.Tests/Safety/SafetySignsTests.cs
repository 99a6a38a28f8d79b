using Goldthread.Safety;

namespace Goldthread.Tests.Safety;

/// <summary>What about safety asks for somebody, on which day, and in what order.</summary>
public sealed class SafetySignsTests
{
    private static readonly DateOnly Today = new(2026, 3, 10);
    private static readonly Guid Maya = Guid.CreateVersion7(DateTimeOffset.UnixEpoch);

    private static readonly RestrictionFact Restriction = new(
        Maya,
        Maya,
        "The door is locked",
        Today.AddDays(-30),
        Today.AddDays(30),
        Today.AddDays(90),
        Maya
    );

    private static readonly SafetyFacts Calm = new(
        [Restriction],
        [new(Maya, Maya, AuthorisationScheme.Dols, AuthorisationStatus.Granted, Today.AddDays(90))],
        [new(Maya, Maya, null, "A photo", Today.AddDays(-60), ConsentAnswer.Given, null)],
        [new(Maya, Maya, null, "Whether to move", CapacityOutcome.LacksCapacity, Today.AddDays(30))]
    );

    [Fact]
    public void Nothing_asks_for_anybody_while_all_is_in_date() => Assert.Empty(SafetySigns.Of(Calm, Today));

    [Fact]
    public void A_restriction_is_past_its_end_the_day_after_and_not_on_its_last_day()
    {
        var ends = Restriction with { ReviewOn = Today, EndsOn = Today };

        Assert.Equal(SafetyWeight.Soon, One(ends, Today).Weight);
        Assert.Equal(
            (
                SafetyWeight.Past,
                "The restriction “The door is locked” was to end on 10 March. Stop it, or decide anew."
            ),
            (One(ends, Today.AddDays(1)).Weight, One(ends, Today.AddDays(1)).Sentence)
        );
    }

    [Fact]
    public void A_restriction_without_a_goal_by_which_it_becomes_less_says_so()
    {
        var sign = One(Restriction with { ReductionGoalId = null }, Today);

        Assert.Equal(SafetyWeight.Open, sign.Weight);
        Assert.StartsWith("No goal says how the restriction “The door is locked” becomes less.", sign.Sentence);
        Assert.Equal($"restrictions/{Restriction.Id}", sign.Place);
    }

    [Fact]
    public void A_restriction_that_has_not_begun_asks_for_nobody() =>
        Assert.Empty(
            SafetySigns.Of(
                Calm with
                {
                    Restrictions = [Restriction with { StartsOn = Today.AddDays(1), ReductionGoalId = null }],
                },
                Today
            )
        );

    [Theory]
    [InlineData(29, null)]
    [InlineData(28, SafetyWeight.Soon)]
    [InlineData(0, SafetyWeight.Soon)]
    [InlineData(-1, SafetyWeight.Past)]
    public void An_authorisation_warns_four_weeks_before_it_runs_out(int days, SafetyWeight? weight)
    {
        var facts = Calm with { Authorisations = [Calm.Authorisations[0] with { EndsOn = Today.AddDays(days) }] };

        Assert.Equal(weight, SafetySigns.Of(facts, Today).SingleOrDefault()?.Weight);
    }

    [Fact]
    public void One_that_was_applied_for_and_not_granted_never_runs_out()
    {
        var waiting = Calm.Authorisations[0] with
        {
            Status = AuthorisationStatus.AppliedFor,
            EndsOn = Today.AddDays(-9),
        };

        Assert.Empty(SafetySigns.Of(Calm with { Authorisations = [waiting] }, Today));
    }

    [Fact]
    public void A_consent_that_was_taken_back_comes_before_everything_else()
    {
        var facts = Calm with
        {
            Restrictions = [Restriction with { EndsOn = Today.AddDays(-1) }],
            Consents = [Calm.Consents[0] with { WithdrawnOn = Today }],
        };

        Assert.Equal(
            "Consent to “A photo” was taken back on 10 March. It stops until they say yes again.",
            SafetySigns.Of(facts, Today)[0].Sentence
        );
    }

    [Fact]
    public void No_answer_for_more_than_two_weeks_is_asked_again_and_a_no_never()
    {
        var asked = Calm.Consents[0] with { Answer = null, AskedOn = Today.AddDays(-15) };

        Assert.EndsWith("No answer is not a yes.", One(asked).Sentence);
        Assert.Empty(SafetySigns.Of(Calm with { Consents = [asked with { AskedOn = Today.AddDays(-14) }] }, Today));
        Assert.Empty(SafetySigns.Of(Calm with { Consents = [asked with { Answer = ConsentAnswer.Refused }] }, Today));
    }

    [Fact]
    public void A_decision_that_somebody_could_not_make_is_looked_at_again_in_time()
    {
        var late = Calm.Decisions[0] with { ReviewOn = Today.AddDays(-1) };

        Assert.Contains(
            "“Whether to move”",
            Assert.Single(SafetySigns.Of(Calm with { Decisions = [late] }, Today)).Sentence
        );
        Assert.Empty(
            SafetySigns.Of(Calm with { Decisions = [late with { Outcome = CapacityOutcome.HasCapacity }] }, Today)
        );
    }

    private static SafetySign One(RestrictionFact fact, DateOnly today) =>
        Assert.Single(
            SafetySigns.Of(
                Calm with
                {
                    Restrictions = [fact],
                    Authorisations = [],
                    Decisions = [],
                    Consents = [],
                },
                today
            )
        );

    private static SafetySign One(ConsentFact fact) =>
        Assert.Single(SafetySigns.Of(Calm with { Consents = [fact] }, Today));
}

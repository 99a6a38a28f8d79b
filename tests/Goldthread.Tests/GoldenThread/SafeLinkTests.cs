using Goldthread.GoldenThread;
using static Goldthread.Tests.GoldenThread.Facts;

namespace Goldthread.Tests.GoldenThread;

public class SafeLinkTests
{
    [Fact]
    public void Strong_where_the_risks_were_looked_at()
    {
        Is(Strong, Strength.Strong, "One risk is written down, and nothing is past its day.", null);
        Is(
            Strong with
            {
                Risks = 12,
            },
            Strength.Strong,
            "12 risks are written down, and nothing is past its day.",
            null
        );
        Is(Strong with { Risks = 0, NoneSeenBy = "Asha" }, Strength.Strong, "Asha looked and saw no risk.", null);
    }

    [Fact]
    public void Without_a_look_nothing_can_be_said() =>
        Is(Strong with { Risks = 0 }, Strength.NotYetRecorded, "No risk is written down.", MendPlace.Risks);

    [Fact]
    public void Who_agreed_for_them_without_a_decision_about_it_makes_it_thin() =>
        Is(
            Strong with
            {
                Agreement = Agreement with { ByPerson = false, AgreedBy = "Ada" },
                AgreedForThem = true,
            },
            Strength.Thin,
            "Ada agreed, and nothing says whether Wyn can decide this.",
            MendPlace.Capacity
        );

    [Fact]
    public void It_is_broken_when_a_consent_was_taken_back_or_a_restriction_is_past_its_day() =>
        Is(
            Strong with
            {
                Unsafe = "Consent to “A photo” was taken back on 3 May.",
            },
            Strength.Broken,
            "Consent to “A photo” was taken back on 3 May.",
            MendPlace.Safety
        );

    private static void Is(ThreadFacts facts, Strength strength, string reason, MendPlace? place) =>
        Holds(LinkName.Safe, facts, strength, reason, place);
}

using Goldthread.GoldenThread;
using static Goldthread.Tests.GoldenThread.Facts;

namespace Goldthread.Tests.GoldenThread;

/// <summary>The five links that cannot be judged yet name their facts and say so.</summary>
public class UnreadyLinkTests
{
    private const string NotYet = " This check is not part of Goldthread yet.";

    [Fact]
    public void Clear_goal() => Is(LinkName.ClearGoal, Strong, "Version 2 of the wording is in use.", null);

    [Fact]
    public void Safe_counts_the_risks()
    {
        Is(LinkName.Safe, Strong, "One risk is written down.", null);
        Is(LinkName.Safe, Strong with { Risks = 12 }, "12 risks are written down.", null);
    }

    [Fact]
    public void Safe_names_who_saw_none() =>
        Is(LinkName.Safe, Strong with { Risks = 0, NoneSeenBy = "Asha" }, "Asha looked and saw no risk.", null);

    [Fact]
    public void Safe_without_either_offers_to_look() =>
        Is(LinkName.Safe, Strong with { Risks = 0 }, "No risk is written down.", MendPlace.Risks);

    [Fact]
    public void Safe_is_broken_when_a_consent_was_taken_back_or_a_restriction_is_past_its_day() =>
        Holds(
            LinkName.Safe,
            Strong with
            {
                Unsafe = "Consent to “A photo” was taken back on 3 May.",
            },
            Strength.Broken,
            "Consent to “A photo” was taken back on 3 May.",
            MendPlace.Safety
        );

    [Fact]
    public void Deliverable()
    {
        Is(LinkName.Deliverable, Strong, "Five support steps to make time for.", null);
        var none = Strong with { Steps = new StepsFacts(0, 0) };
        Is(LinkName.Deliverable, none, "No support steps are written down to make time for.", null);
    }

    [Fact]
    public void Staff_ready() => Is(LinkName.StaffReady, Strong, "Version 2 is the plan to know.", null);

    [Fact]
    public void Learning()
    {
        Is(LinkName.Learning, Strong, "Two learning actions are kept.", null);
        Is(LinkName.Learning, Strong with { LearningActions = 1 }, "One learning action is kept.", null);
        Is(LinkName.Learning, Strong with { LearningActions = 0 }, "No learning action is kept.", MendPlace.Learning);
    }

    private static void Is(LinkName name, ThreadFacts facts, string fact, MendPlace? place) =>
        Holds(name, facts, Strength.NotYetRecorded, fact + NotYet, place);
}

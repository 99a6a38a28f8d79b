using Goldthread.Coaching;
using Goldthread.GoldenThread;
using static Goldthread.Tests.GoldenThread.Facts;

namespace Goldthread.Tests.GoldenThread;

/// <summary>By the coach's own rules, of their words and of the title.</summary>
public class ClearGoalLinkTests
{
    [Fact]
    public void One_result_that_can_be_pictured_with_a_time_is_strong() =>
        Is(
            Read("I want to make one cup of tea by myself.", null),
            Strength.Strong,
            "One result that two people would picture alike, with a time.",
            null
        );

    [Fact]
    public void Without_a_day_or_a_rhythm_it_is_thin() =>
        Is(
            Read("I want to make one cup of tea by myself.", null) with
            {
                HasTime = false,
            },
            Strength.Thin,
            "Nothing says by when or how often.",
            MendPlace.When
        );

    [Fact]
    public void Words_that_nobody_can_picture_are_mended_in_the_title_and_stay_as_they_are()
    {
        Is(
            Read("i want my life back", null),
            Strength.Thin,
            "Two colleagues would picture two different things.",
            MendPlace.Title
        );
        Assert.Equal(
            Strength.Strong,
            Link(
                LinkName.ClearGoal,
                Strong with
                {
                    Clear = Read("i want my life back", "Walk to the shop on Fridays"),
                }
            ).Strength
        );
    }

    [Fact]
    public void What_staff_do_in_words_and_title_alike_breaks_it() =>
        Is(
            Read("Staff to prompt Wyn to wash every morning.", "Staff will prompt washing every morning"),
            Strength.Broken,
            "It says what staff do, and not what Wyn will have or do.",
            MendPlace.Title
        );

    private static ClearFacts Read(string words, string? title) =>
        ClearFacts.Of(
            Coach.Read(words, Today, name: "Wyn").Verdicts,
            title is null ? null : Coach.Read(title, Today, name: "Wyn").Verdicts,
            hasTime: true
        );

    private static void Is(ClearFacts clear, Strength strength, string reason, MendPlace? place) =>
        Holds(LinkName.ClearGoal, Strong with { Clear = clear }, strength, reason, place);
}

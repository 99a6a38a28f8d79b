using Goldthread.GoldenThread;
using static Goldthread.Tests.GoldenThread.Facts;

namespace Goldthread.Tests.GoldenThread;

public class ReviewLinkTests
{
    private static readonly ThreadReview Held = Strong.Review;

    [Fact]
    public void Held_with_the_person_and_a_next_date_is_strong()
    {
        Is(Held, Strength.Strong, "Held on 3 September. Wyn was there. Next: 9 December.", null);
        Is(Held with { Next = Today }, Strength.Strong, "Held on 3 September. Wyn was there. Next: today.", null);
    }

    [Fact]
    public void No_date_is_broken() =>
        Is(Held with { Next = null }, Strength.Broken, "No day is chosen to look at this again.", MendPlace.ReviewDate);

    [Fact]
    public void Past_its_date_is_broken_and_says_by_how_much()
    {
        Is(
            Held with
            {
                Next = new DateOnly(2026, 11, 3),
            },
            Strength.Broken,
            "The review was planned for 3 November, 17 days ago. Choose a day with Wyn.",
            MendPlace.HoldReview
        );
        Is(
            Held with
            {
                Next = Today.AddDays(-1),
            },
            Strength.Broken,
            "The review was planned for 19 November, one day ago. Choose a day with Wyn.",
            MendPlace.HoldReview
        );
    }

    [Fact]
    public void Held_without_the_person_is_thin() =>
        Is(
            Held with
            {
                PersonWasThere = false,
            },
            Strength.Thin,
            "Held on 3 September without Wyn. Next: 9 December.",
            MendPlace.HoldReview
        );

    [Fact]
    public void What_is_not_written_down_is_thin()
    {
        Is(
            Held with
            {
                PersonWasThere = null,
            },
            Strength.Thin,
            "Held on 3 September. It is not written down whether Wyn was there.",
            MendPlace.HoldReview
        );
        Is(
            Held with
            {
                Decision = null,
            },
            Strength.Thin,
            "Held on 3 September. No decision is written down.",
            MendPlace.HoldReview
        );
    }

    [Fact]
    public void The_first_still_ahead_is_not_yet_recorded() =>
        Is(
            new ThreadReview(new DateOnly(2026, 12, 9)),
            Strength.NotYetRecorded,
            "The first review is planned for 9 December.",
            MendPlace.HoldReview
        );

    private static void Is(ThreadReview review, Strength strength, string reason, MendPlace? place) =>
        Holds(LinkName.Review, Strong with { Review = review }, strength, reason, place);
}

using Goldthread.Progress;

namespace Goldthread.GoldenThread.Links;

/// <summary>11. Is the goal looked at again on time, with the person?</summary>
internal static class ReviewLink
{
    internal const string Test =
        "Strong: the last review was held with the person there and a decision, and the next has a date. Thin: it was "
        + "held without the person, or it is not written down who was there or what was decided. Broken: no date is "
        + "planned, or the planned date is past. Not yet recorded: the first review is still ahead. "
        + Rest.Test;

    internal static Verdict Judge(ThreadFacts facts, DateOnly today)
    {
        var (review, who) = (facts.Review, facts.PersonName);
        UnderLink[] under = review.LastHeld is { } on
            ? [new UnderLink($"review of {DayWords.InFull(on, today)}", EvidenceKind.Review, review.LastId)]
            : [];
        if (review.Next is not { } next)
        {
            return Verdict.Broken(
                "No day is chosen to look at this again.",
                new Mend("Choose a day", MendPlace.ReviewDate),
                under
            );
        }

        var due = facts.Presence.Due(next);
        if (due < today)
        {
            var days = NumberWords.Of(today.DayNumber - due.DayNumber, "day");
            return Verdict.Broken(
                due == next
                    ? $"The review was planned for {DayWords.InFull(next, today)}, {days} ago. Choose a day with {who}."
                    : $"The review of {DayWords.InFull(next, today)} waited for {who}, until {DayWords.InFull(due, today)}. Choose a day with {who}.",
                new Mend($"Hold it with {who}", MendPlace.HoldReview),
                under
            );
        }

        var planned = due == today ? "today" : DayWords.InFull(due, today);
        return review.LastHeld is { } held
            ? Held(review, who, DayWords.InFull(held, today), planned, under)
            : Verdict.NotYet(
                $"The first review is planned for {planned}.",
                new Mend($"Prepare it with {who}", MendPlace.HoldReview),
                under
            );
    }

    private static Verdict Held(ThreadReview review, string who, string held, string next, UnderLink[] under)
    {
        var ask = new Mend($"Ask {who} how they see it", MendPlace.HoldReview, review.LastId);
        var say = new Mend("Write it down", MendPlace.HoldReview, review.LastId);
        return review switch
        {
            { PersonWasThere: false } => Verdict.Thin($"Held on {held} without {who}. Next: {next}.", ask, under),
            { PersonWasThere: null } => Verdict.Thin(
                $"Held on {held}. It is not written down whether {who} was there.",
                say,
                under
            ),
            { Decision: null or "" } => Verdict.Thin($"Held on {held}. No decision is written down.", say, under),
            _ => Verdict.Strong($"Held on {held}. {who} was there. Next: {next}.", under),
        };
    }
}

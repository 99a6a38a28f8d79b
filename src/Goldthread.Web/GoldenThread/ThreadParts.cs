using Goldthread.Goals;
using Goldthread.GoldenThread;
using Goldthread.Progress;
using Goldthread.Reviews;
using Goldthread.Safety;
using Goldthread.Web.Coaching;

namespace Goldthread.Web.GoldenThread;

/// <summary>How stored rows become the facts that the golden thread judges; the same for one goal and for many.</summary>
internal static class ThreadParts
{
    public const int WeeksOfPractice = 4;
    public const int WeeksOfReadings = 6;

    /// <summary>The newest agreement that stands; when none stands, the newest that was taken back.</summary>
    public static ThreadAgreement? AgreementOf(IEnumerable<Agreement> all) =>
        all.OrderBy(a => a.WithdrawnOn is null ? 0 : 1)
            .ThenByDescending(a => a.AgreedOn)
            .ThenByDescending(a => a.Id)
            .Select(a => new ThreadAgreement(
                a.Id,
                a.GivenName,
                a.GivenBy == AgreedBy.Person,
                a.AgreedOn,
                a.GoalWording,
                a.WithdrawnOn
            ))
            .FirstOrDefault();

    /// <summary>An agreement that stands, and that somebody gave in the person's place.</summary>
    public static bool ForThem(Agreement agreement) =>
        agreement is { WithdrawnOn: null, GivenBy: AgreedBy.Representative };

    /// <summary>The agreement to a goal was given in their place, and nothing says that they could not decide it.</summary>
    public static bool AgreedForThem(Goal goal, IEnumerable<Agreement> all, IEnumerable<CapacityFact> decisions) =>
        AgreementOf(all.Where(a => a.GoalId == goal.Id)) is { WithdrawnOn: null, ByPerson: false }
        && !DecidingForThem.StandsOn(goal.Id, decisions);

    /// <summary>What the coach says of a goal, and whether it has a time.</summary>
    public static ClearFacts ClearOf(Goal goal, string name, DateOnly today) =>
        ClearFacts.Of(
            RememberedVerdicts.Of(goal.OwnWords, name, today),
            goal.Title is null ? null : RememberedVerdicts.Of(goal.Title, name, today),
            goal.Deadline is not null || goal.RhythmTimes is not null
        );

    public static NeedFacts NeedOf(Goldthread.People.Need need) =>
        new(need.Id, need.Words, need.CareAct is not null || need.CanDo is not null);

    public static IndicatorThreadFacts IndicatorOf(
        Goldthread.Evidence.Indicator i,
        DateOnly? last,
        int readings,
        int recent
    ) =>
        new(
            i.Id,
            i.Name,
            i.Lens,
            i.Baseline is not null,
            i.EarlyChange is not null,
            i.RhythmDays,
            last,
            readings,
            recent,
            Kind(readings)
        );

    /// <param name="held">The newest review that was held.</param>
    public static ThreadReview ReviewOf(Goal goal, Review? held) =>
        held is null
            ? new ThreadReview(goal.ReviewOn)
            : new ThreadReview(
                goal.ReviewOn,
                held.Id,
                held.HeldOn,
                held.PersonThere,
                held.Decision is { } decision ? Design.Say.Of(decision).ToLowerInvariant() : null
            );

    /// <summary>How many records its rhythm asks for, of days here, in the weeks that are looked at.</summary>
    public static (int Rhythm, int Expected) Practice(Goal goal, Goldthread.People.Presence presence, DateOnly today)
    {
        var rhythm = Rhythm.DaysBetween(goal);
        var days = Math.Min(7 * WeeksOfPractice, presence.DaysHere(goal.StartsOn ?? today, today));
        return (rhythm, Math.Max(0, days / rhythm));
    }

    // The thread asks whether there is enough to tell, not which way it went; so counting is enough.
    private static FindingKind Kind(int readings) =>
        readings == 0 ? FindingKind.Silent
        : readings < RunChart.EnoughReadings ? FindingKind.TooEarly
        : FindingKind.Steady;
}

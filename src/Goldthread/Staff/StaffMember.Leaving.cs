using Goldthread.History;

namespace Goldthread.Staff;

public sealed partial class StaffMember
{
    /// <summary>True while they may come in.</summary>
    public bool IsHereOn(DateOnly day) => LeftOn is null && (EndsOn is null || EndsOn >= day);

    /// <summary>
    /// They leave. On a day that is past, or today, everything they could reach is closed at this moment. With a day to
    /// come, it closes when that day is over.
    /// </summary>
    /// <param name="on">Their last day.</param>
    /// <param name="parts">All that they have a part in now.</param>
    /// <param name="lastAdministrator">True when nobody else could set the provider up.</param>
    internal void Leave(Change change, int seen, DateOnly? on, IEnumerable<ReachGrant> parts, bool lastAdministrator)
    {
        new Check()
            .Must("On", on is not null, "Give their last day.")
            .Must("On", on is null || on > change.Today.AddYears(-1), "Give a day within the last year.")
            .Must("", !lastAdministrator, LastOne)
            .Must("", change.Actor.Id != Id, "Somebody else has to let you go.")
            .Must("", LeftOn is null, $"{Name} has left already.")
            .OrRefuse();
        Expect(seen);
        var later = on > change.Today;
        (LeftOn, EndsOn) = later ? (null, on) : (on, EndsOn);
        var end = later ? UkTime.StartOf(on!.Value.AddDays(1)) : change.At;
        foreach (var part in parts.Where(p => p.EndsAt is null || p.EndsAt > end))
        {
            part.EndAt(end);
        }

        change.In(ProviderId);
        change.Say(What.StaffLeft);
    }
}

namespace Goldthread.Staff;

/// <summary>
/// Who may see and do what. One table of rules; <see cref="Decide"/> judges by it, and the finders
/// (<see cref="Storage.Finders"/>) ask the database by it. What somebody may not see is not found.
/// </summary>
public static class Reach
{
    /// <summary>One row of the table: this relation, to a person or to a whole service, allows these acts.</summary>
    public sealed record Rule(Relation Relation, bool ToPerson, IReadOnlySet<Act> Acts);

    /// <summary>All that is allowed. Everything else is not.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new(Relation.SupportWorker, ToPerson: true, Set(Act.See, Act.Record)),
        new(Relation.KeyWorker, ToPerson: true, Set(Act.See, Act.Record, Act.Plan, Act.Review, Act.History)),
        new(Relation.Coordinator, ToPerson: false, Set(Act.AddPerson)),
        new(
            Relation.RegisteredManager,
            ToPerson: false,
            Set(Act.See, Act.Record, Act.Plan, Act.Review, Act.History, Act.AddPerson)
        ),
    ];

    /// <summary>Whether <paramref name="actor"/> may do <paramref name="act"/> at <paramref name="place"/> now.</summary>
    public static bool Decide(Actor actor, Act act, Place place) =>
        actor.Grants.Any(g =>
            g.StartsAt <= actor.Now
            && (g.EndsAt is null || g.EndsAt > actor.Now)
            && Rules.Any(r => r.Relation == g.Relation && r.Acts.Contains(act) && Covers(r, g, place))
        );

    /// <summary>The relations that allow an act, to a person or to a whole service.</summary>
    public static IReadOnlyList<Relation> Allowing(Act act, bool toPerson) =>
        [.. Rules.Where(r => r.ToPerson == toPerson && r.Acts.Contains(act)).Select(r => r.Relation)];

    private static bool Covers(Rule rule, Grant grant, Place place) =>
        rule.ToPerson
            ? grant.PersonId is not null && grant.PersonId == place.PersonId
            : grant.PersonId is null && grant.ServiceId == place.ServiceId;

    private static HashSet<Act> Set(params Act[] acts) => [.. acts];
}

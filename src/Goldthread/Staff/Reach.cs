namespace Goldthread.Staff;

/// <summary>How far a grant goes.</summary>
public enum Span
{
    Person,
    Team,
    Service,
    Provider,
}

/// <summary>
/// Who may see and do what. One table of rules; <see cref="Decide"/> judges by it, and the finders
/// (<see cref="Storage.Finders"/>) ask the database by it. What somebody may not see is not found.
/// </summary>
public static class Reach
{
    /// <summary>One row of the table: this relation, over this span, allows these acts.</summary>
    public sealed record Rule(Relation Relation, Span Over, IReadOnlySet<Act> Acts);

    private static readonly Act[] Planning = [Act.See, Act.Record, Act.Plan, Act.Review, Act.History];

    /// <summary>All that is allowed. Everything else is not.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new(Relation.SupportWorker, Span.Person, Set(Act.See, Act.Record)),
        new(Relation.SupportWorker, Span.Team, Set(Act.See, Act.Record)),
        new(Relation.KeyWorker, Span.Person, Set(Planning)),
        new(Relation.TeamLeader, Span.Team, Set(Planning)),
        new(Relation.Coordinator, Span.Service, Set(Act.AddPerson)),
        new(
            Relation.RegisteredManager,
            Span.Service,
            Set([.. Planning, Act.AddPerson, Act.Arrange, Act.Safeguard, Act.Outcomes])
        ),
        new(Relation.QualityLead, Span.Service, Set(Act.See, Act.History, Act.Outcomes)),
        new(Relation.SafeguardingLead, Span.Service, Set(Act.See, Act.History, Act.Safeguard)),
        new(Relation.SafeguardingLead, Span.Provider, Set(Act.See, Act.History, Act.Safeguard)),
        new(Relation.Administrator, Span.Provider, Set(Act.Arrange, Act.SetUp)),
        new(Relation.Inspector, Span.Service, Set(Act.See, Act.History)),
        new(Relation.BreakGlass, Span.Person, Set(Act.See, Act.Record)),
        new(Relation.Commissioner, Span.Service, Set(Act.Outcomes)),
        new(Relation.SeeingSystem, Span.Service, Set(Act.See)),
        new(Relation.RecordingSystem, Span.Service, Set(Act.Record)),
        new(Relation.Self, Span.Person, Set(Act.Own)),
        new(Relation.Family, Span.Person, Set(Act.SeeShared)),
        new(Relation.Friend, Span.Person, Set(Act.SeeShared)),
        new(Relation.Advocate, Span.Person, Set(Act.SeeShared)),
        new(Relation.Attorney, Span.Person, Set(Act.SeeShared)),
        new(Relation.Deputy, Span.Person, Set(Act.SeeShared)),
        new(Relation.Professional, Span.Person, Set(Act.SeeShared)),
        new(Relation.SocialWorker, Span.Person, Set(Act.SeeShared)),
    ];

    /// <summary>Whether <paramref name="actor"/> may do <paramref name="act"/> at <paramref name="place"/> now.</summary>
    public static bool Decide(Actor actor, Act act, Place place) => Through(actor, act, place).Any();

    /// <summary>Whether <paramref name="actor"/> may do <paramref name="act"/> for the whole provider now.</summary>
    public static bool DecideForAll(Actor actor, Act act) =>
        actor.Grants.Any(g =>
            Holds(g, actor.Now)
            && SpanOf(g) == Span.Provider
            && Rules.Any(r => r.Relation == g.Relation && r.Over == Span.Provider && r.Acts.Contains(act))
        );

    /// <summary>Whether <paramref name="actor"/> may do <paramref name="act"/> anywhere now; for showing the way there.</summary>
    public static bool DecideSomewhere(Actor actor, Act act) => Through(actor, act).Any();

    /// <summary>The grants by which <paramref name="actor"/> may do <paramref name="act"/> at <paramref name="place"/> now.</summary>
    public static IEnumerable<Grant> Through(Actor actor, Act act, Place place) =>
        actor.Grants.Where(g =>
            Holds(g, actor.Now)
            && Rules.Any(r => r.Relation == g.Relation && r.Acts.Contains(act) && Covers(r.Over, g, place))
        );

    /// <summary>The grants by which <paramref name="actor"/> may do <paramref name="act"/> anywhere now.</summary>
    public static IEnumerable<Grant> Through(Actor actor, Act act) =>
        actor.Grants.Where(g =>
            Holds(g, actor.Now)
            && Rules.Any(r => r.Relation == g.Relation && r.Over == SpanOf(g) && r.Acts.Contains(act))
        );

    /// <summary>The parts that can be given to staff over a span; an emergency and a visit give themselves.</summary>
    public static IReadOnlyList<Relation> Givable(Span over) =>
        over switch
        {
            Span.Person => [Relation.SupportWorker, Relation.KeyWorker],
            Span.Team => [Relation.SupportWorker, Relation.TeamLeader],
            Span.Service =>
            [
                Relation.RegisteredManager,
                Relation.SafeguardingLead,
                Relation.QualityLead,
                Relation.Coordinator,
            ],
            Span.Provider => [Relation.Administrator, Relation.SafeguardingLead],
        };

    /// <summary>
    /// Whether <paramref name="actor"/> may give and end such a part where they arrange things. Who manages a service and
    /// who looks into safeguarding is said by whoever sets the provider up; so is every part in the whole provider.
    /// </summary>
    public static bool MayGive(Actor actor, Relation relation, Span over) =>
        Givable(over).Contains(relation)
        && (
            over is Span.Person or Span.Team
            || (over == Span.Service && relation is Relation.Coordinator or Relation.QualityLead)
            || DecideForAll(actor, Act.SetUp)
        );

    /// <summary>The relations that allow an act over a span.</summary>
    public static IReadOnlyList<Relation> Allowing(Act act, Span over) =>
        [.. Rules.Where(r => r.Over == over && r.Acts.Contains(act)).Select(r => r.Relation)];

    private static bool Holds(Grant grant, DateTimeOffset now) =>
        grant.StartsAt <= now && (grant.EndsAt is null || grant.EndsAt > now);

    private static Span SpanOf(Grant grant) =>
        grant.PersonId is not null ? Span.Person
        : grant.TeamId is not null ? Span.Team
        : grant.ServiceId is not null ? Span.Service
        : Span.Provider;

    private static bool Covers(Span over, Grant grant, Place place) =>
        over == SpanOf(grant)
        && over switch
        {
            Span.Person => grant.PersonId == place.PersonId,
            Span.Team => grant.TeamId == place.TeamId && place.PersonId is not null,
            Span.Service => grant.ServiceId == place.ServiceId,
            Span.Provider => true,
        };

    private static HashSet<Act> Set(params Act[] acts) => [.. acts];
}

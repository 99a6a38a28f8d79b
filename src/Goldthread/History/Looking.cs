using Goldthread.Staff;

namespace Goldthread.History;

/// <summary>
/// What a look is for. The most ordinary way by which somebody may see a person counts: who answers for them and also looks
/// into safeguarding looks for care. So a look never tells that there is something locked.
/// </summary>
public static class Looking
{
    /// <summary>What <paramref name="actor"/> looks for at a person whom they found at <paramref name="place"/>.</summary>
    public static LookPurpose PurposeAt(Actor actor, Place place) =>
        Most(Seeing.SelectMany(act => Reach.Through(actor, act, place)).Select(g => g.Relation));

    /// <summary>
    /// At the lists of which services <paramref name="actor"/> looks, and what for: wherever they see anybody. Rights over the
    /// whole provider count for each of <paramref name="all"/>.
    /// </summary>
    public static IReadOnlyDictionary<Guid, LookPurpose> PurposesOfLists(Actor actor, IReadOnlyCollection<Guid> all) =>
        Seeing
            .SelectMany(act => Reach.Through(actor, act))
            .SelectMany(g => (g.ServiceId is { } one ? [one] : all).Select(service => (service, g.Relation)))
            .ToLookup(x => x.service, x => x.Relation)
            .ToDictionary(x => x.Key, Most);

    private static Act[] Seeing { get; } = [Act.See, Act.SeeShared];

    private static LookPurpose Most(IEnumerable<Relation> relations) =>
        relations.Select(Of).DefaultIfEmpty(LookPurpose.Arranging).Min();

    // The order of the purposes is that of how ordinary they are.
    private static LookPurpose Of(Relation relation) =>
        relation switch
        {
            Relation.SupportWorker
            or Relation.KeyWorker
            or Relation.TeamLeader
            or Relation.RegisteredManager
            or Relation.Self => LookPurpose.Care,
            Relation.QualityLead or Relation.SafeguardingLead => LookPurpose.Oversight,
            Relation.BreakGlass => LookPurpose.Emergency,
            Relation.Inspector => LookPurpose.Inspection,
            Relation.Family
            or Relation.Friend
            or Relation.Advocate
            or Relation.Attorney
            or Relation.Deputy
            or Relation.Professional
            or Relation.SocialWorker => LookPurpose.Sharing,
            Relation.Coordinator or Relation.Administrator or Relation.Commissioner => LookPurpose.Arranging,
            Relation.SeeingSystem or Relation.RecordingSystem => LookPurpose.Connecting,
        };
}

using System.Data.Common;
using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage.Asking;
using Goldthread.Support;

namespace Goldthread.Storage.Arriving;

/// <summary>
/// All that is known around the records of one batch, read inside its transaction; and what the batch itself adds to it, so
/// that a record is judged by those before it.
/// </summary>
internal sealed class Surroundings(Kinds kinds)
{
    // The newest entry of the chain to which what concerns a person belongs. Each is looked up at the end of an index: as a
    // join, a server may take to reading the whole history for it.
    private const string Newest = "FROM history h WHERE h.chain = s.service_id ORDER BY h.seq DESC LIMIT 1";
    private const string HeadOf =
        $"SELECT s.service_id, (SELECT h.seq {Newest}), (SELECT h.hash {Newest}) "
        + $"FROM (SELECT DISTINCT service_id FROM person WHERE id = {Question.Id}) s";

    private readonly Dictionary<Guid, List<Grant>> _grants = [];
    private readonly Dictionary<Guid, List<Stay>> _stays = [];

    public Dictionary<Guid, byte[]> Sent { get; } = [];

    /// <summary>Who made the changes of these ids.</summary>
    public Dictionary<Guid, Guid> Done { get; } = [];
    public Dictionary<Guid, HeldArrival> Held { get; } = [];
    public Dictionary<Guid, Person> People { get; } = [];
    public Dictionary<Guid, Goal> Goals { get; } = [];

    /// <summary>For goals that have ended: the last day on which they were worked on.</summary>
    public Dictionary<Guid, DateOnly?> Ends { get; } = [];
    public Dictionary<Guid, Indicator> Indicators { get; } = [];
    public Dictionary<Guid, SupportStep> Steps { get; } = [];

    /// <summary>Records that are corrected by one that arrives.</summary>
    public Dictionary<Guid, DailyRecord> Records { get; } = [];

    /// <summary>By which record another is corrected.</summary>
    public Dictionary<Guid, Guid> Corrected { get; } = [];
    public Dictionary<Guid, ChainHead> Heads { get; } = [];

    public IReadOnlyList<Grant> GrantsOf(Guid actorId) => _grants.GetValueOrDefault(actorId) ?? [];

    public Presence PresenceOf(Guid personId) =>
        _stays.TryGetValue(personId, out var stays) ? Presence.Of(stays) : Presence.Always;

    public async Task Look(Lane lane, DbTransaction transaction, IReadOnlyList<ArrivingItem> items)
    {
        var records = items.SelectMany(i => i.Records).ToList();
        var ids = Distinct(records.Where(r => r.Id is not null).Select(r => r.Id!.Value));
        var people = Distinct(records.Where(r => r.Problems.Count == 0).Select(r => r.PersonId));
        var goals = records.SelectMany(r => r.Facts.Goals).ToList();
        var corrected = Distinct(records.Where(r => r.CorrectsId is not null).Select(r => r.CorrectsId!.Value));
        await lane.Ask(
            [
                kinds.Arrivals.Where("id", ids, a => Sent[a.Id] = a.Hash),
                new($"SELECT id, actor_id FROM history WHERE id = {Question.Id}", ids, h => Done[Id(h, 0)] = Id(h, 1)),
                .. items.DistinctBy(i => i.Actor.Id).SelectMany(i => Rights(i.Actor, people)),
                kinds.People.Where("id", people, p => People[p.Id] = p),
                kinds.Whereabouts.Where("person_id", people, Was),
                kinds.Goals.Where("id", Distinct(goals.Select(g => g.GoalId)), g => Goals[g.Id] = g),
                kinds.Indicators.Where(
                    "id",
                    Distinct(goals.SelectMany(g => g.Answers).Select(a => a.IndicatorId)),
                    i => Indicators[i.Id] = i
                ),
                kinds.Steps.Where(
                    "id",
                    Distinct(goals.SelectMany(g => g.Steps).Select(s => s.StepId)),
                    s => Steps[s.Id] = s
                ),
                kinds.Records.Where("id", corrected, r => Records[r.Id] = r),
                kinds.Records.Where("corrects_id", corrected, r => Corrected[r.CorrectsId!.Value] = r.Id),
                new(HeadOf, people, Head),
            ],
            transaction
        );
        await lane.Ask([kinds.Held.Where("id", Uncertain(items), h => Held[h.Id] = h)], transaction);
    }

    /// <summary>Asks where members of staff have or had a part.</summary>
    public static Question PlacesOf(HashSet<Guid> staff, Action<Guid, Guid> place) =>
        new(
            $"SELECT staff_id, service_id FROM reach_grant WHERE staff_id = {Question.Id} AND service_id IS NOT NULL",
            staff,
            row => place(Id(row, 0), Id(row, 1))
        );

    private void Head(DbDataReader row)
    {
        if (!row.IsDBNull(1))
        {
            Heads[Id(row, 0)] = new ChainHead(row.GetInt64(1), row.GetFieldValue<byte[]>(2));
        }
    }

    // Whatever was held has left its mark under the id it was sent under.
    private HashSet<Guid> Uncertain(IReadOnlyList<ArrivingItem> items) =>
        [
            .. items.SelectMany(i =>
                i.Records.Where(r => r.Id is { } id && (Sent.ContainsKey(id) || Done.ContainsKey(id)))
                    .Select(r => r.KeptId(i.Actor.Id))
            ),
        ];

    // What an actor was given with one of these people, and what they were given that is about no one person.
    private IEnumerable<Question> Rights(Actor actor, HashSet<Guid> people)
    {
        var grants = _grants[actor.Id] = [];
        var whose = GrantRows.Whose(actor);
        var ask = $"SELECT {GrantRows.Names} FROM reach_grant WHERE ";
        return
        [
            new($"{ask}person_id = {Question.Id} AND {whose} = {Question.Same}", people, Have) { With = actor.Id },
            new($"{ask}{whose} = {Question.Id} AND person_id IS NULL", [actor.Id], Have),
        ];
        void Have(DbDataReader row) => grants.Add(GrantRows.Read(row));
    }

    private void Was(Whereabouts noted)
    {
        if (noted.InError)
        {
            return;
        }

        if (!_stays.TryGetValue(noted.PersonId, out var stays))
        {
            _stays[noted.PersonId] = stays = [];
        }

        stays.Add(noted.Stay);
    }

    private static HashSet<Guid> Distinct(IEnumerable<Guid> ids) => [.. ids];

    private static Guid Id(DbDataReader row, int at) => GrantRows.Id(row, at)!.Value;
}

using System.Data.Common;
using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;

namespace Goldthread.Storage.Arriving;

/// <summary>Judges the records of one batch one after the other, and gathers the rows that come of them.</summary>
internal sealed class Filing(Kinds kinds, Surroundings around)
{
    private const string Moved =
        "You do not support this person any more. What you wrote is kept for whoever answers for them.";

    private readonly List<Record> _records = [];
    private readonly List<HistoryEntry> _history = [];
    private readonly List<Arrival> _sent = [];
    private readonly Dictionary<Guid, RejectedArrival> _rejected = [];

    /// <summary>What becomes of a record.</summary>
    public ArrivalAnswer Take(ArrivingItem item, ArrivingRecord record, DateTimeOffset at)
    {
        var actor = item.Actor with { Now = at, Grants = around.GrantsOf(item.Actor.Id) };
        if (record.Problems.Count > 0 || record.Id is not { } id)
        {
            return Reject(actor, record, null, record.Problems);
        }

        if (Before(actor, record, id) is { } answer)
        {
            return answer;
        }

        var person = around.People.GetValueOrDefault(record.PersonId);
        if (person is null || !Reaches(actor, person))
        {
            return person is not null && Reaches(actor with { Now = record.Facts.Record.When ?? at }, person)
                ? Hold(item, actor, person, record, Arrived.Held, Moved)
                : Reject(actor, record, null, [new Problem("Person", "There is nobody with this id here.")]);
        }

        return around.Sent.ContainsKey(id) || around.Done.ContainsKey(id)
            ? Hold(item, actor, person, record, Arrived.Held, "Something else was sent under this id before.")
            : Judge(item, actor, person, record);
    }

    /// <summary>Adds all that was gathered.</summary>
    public async Task Save(Lane lane, DbTransaction transaction, DateTimeOffset now)
    {
        if (_rejected.Count > 0)
        {
            await lane.Forget(kinds.Rejected, "until_at", Instants.ToMicroseconds(now), transaction);
            var senders = _rejected.Values.Where(r => r.ServiceId is null).Select(r => r.SenderId).ToHashSet();
            await lane.Ask([Surroundings.PlacesOf(senders, Place)], transaction);
            await lane.Ask([kinds.Rejected.Where("id", [.. _rejected.Keys], r => _rejected.Remove(r.Id))], transaction);
        }

        void Place(Guid senderId, Guid serviceId)
        {
            foreach (var rejected in _rejected.Values.Where(r => r.SenderId == senderId))
            {
                rejected.ServiceId ??= serviceId;
            }
        }

        Lot[] lots =
        [
            Of<DailyRecord>(kinds.Records),
            Of<RecordFocus>(kinds.Focuses),
            Of<Reading>(kinds.Readings),
            Of<StepHelp>(kinds.Help),
            Of<HeldArrival>(kinds.Held),
            new(kinds.History, _history),
            new(kinds.Arrivals, _sent),
            new(kinds.Rejected, [.. _rejected.Values]),
        ];
        await lane.Add([.. lots.Where(l => l.Records.Count > 0)], transaction);
    }

    // The answer that the same thing was given before.
    private ArrivalAnswer? Before(Actor actor, ArrivingRecord record, Guid id) =>
        around.Held.TryGetValue(record.KeptId(actor.Id), out var held) ? held.Answer
        : around.Done.TryGetValue(id, out var by)
        && by == actor.Id
        && around.Sent.TryGetValue(id, out var hash)
        && hash.AsSpan().SequenceEqual(record.Hash)
            ? new ArrivalAnswer(Arrived.Filed, id)
        : null;

    private ArrivalAnswer Judge(ArrivingItem item, Actor actor, Person person, ArrivingRecord record)
    {
        var known = Known(person);
        if (Strangers(person, record, known) is { Count: > 0 } strangers)
        {
            return Reject(actor, record, person, strangers);
        }

        if (record.CorrectsId is { } old && around.Corrected.TryGetValue(old, out var newer))
        {
            return Hold(item, actor, person, record, Arrived.Conflict, "Someone corrected this record already.", newer);
        }

        var kept = new List<Record>();
        var change = new Change(new ChangeRequest(record.Id!.Value, actor, item.Purpose), actor.Now, kept.Add);
        change.About(person);
        try
        {
            Visit.Write(change, person, record.Facts, known, CorrectedBy(record));
        }
        catch (Refused refused)
        {
            return refused.Overtaken
                ? Hold(item, actor, person, record, Arrived.Held, refused.Message)
                : Reject(actor, record, person, refused.Problems);
        }

        Keep(change, kept);
        around.Sent[change.Id] = record.Hash;
        _sent.Add(new Arrival { Id = change.Id, Hash = record.Hash });
        return new ArrivalAnswer(Arrived.Filed, change.Id);
    }

    private VisitKnown Known(Person person) =>
        new()
        {
            Presence = around.PresenceOf(person.Id),
            Goals = around.Goals,
            Ends = around.Ends,
            Indicators = around.Indicators,
            Steps = around.Steps,
        };

    private DailyRecord? CorrectedBy(ArrivingRecord record) => record.CorrectsId is { } id ? around.Records[id] : null;

    // What the record names and this person does not have.
    private List<Problem> Strangers(Person person, ArrivingRecord record, VisitKnown known)
    {
        var check = new Check();
        check.Must(
            "Corrects",
            record.CorrectsId is not { } old
                || (around.Records.TryGetValue(old, out var found) && found.PersonId == person.Id && !found.InError),
            "There is no such record of this person."
        );
        check.Must(
            "InError",
            record.CorrectsId is not null || !record.Facts.Record.InError,
            "Say which record is wrong."
        );
        foreach (var goal in record.Facts.Goals)
        {
            var theirs = known.Goals.TryGetValue(goal.GoalId, out var g) && g.PersonId == person.Id;
            check.Must(goal.Before + "Goal", theirs, "There is no such goal of this person.");
            foreach (var answer in goal.Answers)
            {
                check.Must(
                    goal.Before + answer.Field,
                    known.Indicators.TryGetValue(answer.IndicatorId, out var i) && i.GoalId == goal.GoalId,
                    "There is no such indicator of this goal."
                );
            }

            check.Must(
                goal.Before + "Help",
                goal.Steps.All(s => known.Steps.TryGetValue(s.StepId, out var step) && step.GoalId == goal.GoalId),
                "There is no such step of this goal."
            );
        }

        return [.. check.Problems];
    }

    private ArrivalAnswer Hold(
        ArrivingItem item,
        Actor actor,
        Person person,
        ArrivingRecord record,
        Arrived outcome,
        string reason,
        Guid? otherId = null
    )
    {
        var kept = new List<Record>();
        var change = new Change(new ChangeRequest(record.KeptId(actor.Id), actor, item.Purpose), actor.Now, kept.Add);
        change.About(person);
        var held = HeldArrival.Keep(change, person, record, outcome, reason, otherId);
        Keep(change, kept);
        around.Held[held.Id] = held;
        if (!around.Sent.ContainsKey(record.Id!.Value) && !around.Done.ContainsKey(record.Id.Value))
        {
            around.Sent[record.Id.Value] = record.Hash;
            _sent.Add(new Arrival { Id = record.Id.Value, Hash = record.Hash });
        }

        return held.Answer;
    }

    private ArrivalAnswer Reject(Actor actor, ArrivingRecord record, Person? person, IReadOnlyList<Problem> problems)
    {
        var id = record.KeptId(actor.Id);
        _rejected[id] = new RejectedArrival
        {
            Id = id,
            SenderId = actor.AuthorId,
            ServiceId = person?.ServiceId ?? PlaceOfKey(actor),
            Problems = string.Join('\n', problems.Select(p => $"{p.Field}: {p.Sentence}")),
            Body = record.Text,
            ArrivedAt = actor.Now,
            UntilAt = actor.Now + RejectedArrival.Kept,
        };
        return new ArrivalAnswer(Arrived.Rejected, record.Id) { Problems = problems };
    }

    private void Keep(Change change, List<Record> kept)
    {
        var rows = kept.ConvertAll(r => kinds.Of(r).Commit(r));
        var entry = HistoryEntry.After(around.Heads.GetValueOrDefault(change.Chain), change, rows);
        around.Heads[change.Chain] = entry.Head;
        around.Done[change.Id] = change.Actor.Id;
        _history.Add(entry);
        _records.AddRange(kept);
        foreach (var record in kept.OfType<DailyRecord>())
        {
            around.Records[record.Id] = record;
            if (record.CorrectsId is { } old)
            {
                around.Corrected[old] = record.Id;
            }
        }
    }

    // Whoever answers for a key may work elsewhere than where it is for.
    private static Guid? PlaceOfKey(Actor actor) =>
        actor.KeyId is null ? null : actor.Grants.Select(g => g.ServiceId).FirstOrDefault(s => s is not null);

    private Lot Of<T>(Rows rows)
        where T : Record => new(rows, [.. _records.OfType<T>()]);

    private static bool Reaches(Actor actor, Person person) =>
        Reach.Decide(actor, Act.Record, new Place(person.ServiceId, person.Id, person.TeamId));
}

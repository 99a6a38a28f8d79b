using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Reviews;
using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Staff;

/// <summary>
/// Somebody leaves, and what they saw to goes on: for each person, a colleague takes on their goals, the learning actions,
/// and the part of the key worker.
/// </summary>
public static class Leaving
{
    /// <summary>Lets somebody go, in one change.</summary>
    /// <param name="to">Who takes on what they saw to, by the person.</param>
    public static async Task LetGo(
        GoldthreadDb db,
        Change change,
        StaffMember member,
        int seen,
        DateOnly? on,
        Func<Guid, Guid?> to
    )
    {
        var owned = await OwnedBy(db, change.Actor with { Now = change.At }, member.Id);
        var takers = await Takers(db, change, member, owned, to);
        var parts = await db.LiveParts(member.Id, change.At).ToListAsync();
        member.Leave(change, seen, on, parts, await db.IsLastAdministrator(member.Id, change.At));
        foreach (var one in owned)
        {
            await HandOn(db, change, member, one, takers[one.Person.Id]);
        }

        if (owned.Count == 1)
        {
            // About one person alone, it stands in that person's history too.
            change.About(owned[0].Person);
        }
    }

    /// <summary>What somebody sees to, of the people whose support the actor arranges.</summary>
    public static async Task<IReadOnlyList<Owned>> OwnedBy(GoldthreadDb db, Actor actor, Guid memberId)
    {
        var people = db.PeopleFor(actor, Act.Arrange);
        var goals = await db.GoalsOf(memberId).Where(g => people.Any(p => p.Id == g.PersonId)).ToListAsync();
        var actions = await db.ActionsOf(memberId).Where(l => people.Any(p => p.Id == l.PersonId)).ToListAsync();
        var keyTo = await db.LiveParts(memberId, actor.Now)
            .Where(g => g.Relation == Relation.KeyWorker && people.Any(p => p.Id == g.PersonId))
            .Select(g => g.PersonId!.Value)
            .Distinct()
            .ToListAsync();
        var ids = goals.Select(g => g.PersonId).Concat(actions.Select(l => l.PersonId)).Concat(keyTo).Distinct();
        var wanted = ids.ToList();
        var named = await people.Where(p => wanted.Contains(p.Id)).OrderBy(p => p.SearchName).ToListAsync();
        return
        [
            .. named.Select(p => new Owned(
                p,
                [.. goals.Where(g => g.PersonId == p.Id)],
                [.. actions.Where(l => l.PersonId == p.Id)],
                keyTo.Contains(p.Id)
            )),
        ];
    }

    /// <summary>How much somebody sees to with people whose support others arrange.</summary>
    public static async Task<int> CountElsewhere(GoldthreadDb db, Actor actor, Guid memberId)
    {
        var people = db.PeopleFor(actor, Act.Arrange);
        return await db.GoalsOf(memberId).CountAsync(g => !people.Any(p => p.Id == g.PersonId))
            + await db.ActionsOf(memberId).CountAsync(l => !people.Any(p => p.Id == l.PersonId));
    }

    private static async Task<Dictionary<Guid, StaffMember>> Takers(
        GoldthreadDb db,
        Change change,
        StaffMember member,
        IReadOnlyList<Owned> owned,
        Func<Guid, Guid?> to
    )
    {
        var ids = owned.Select(o => to(o.Person.Id)).OfType<Guid>().Distinct().ToList();
        var here = await db.All<StaffMember>()
            .Where(s => ids.Contains(s.Id) && s.Id != member.Id && s.LeftOn == null)
            .ToDictionaryAsync(s => s.Id);
        var check = new Check();
        foreach (var one in owned)
        {
            var found =
                here.TryGetValue(to(one.Person.Id) ?? Guid.Empty, out var taker) && taker.IsHereOn(change.Today);
            check.Must($"To[{one.Person.Id}]", found, $"Choose who goes on with {one.Person.Likes}.");
        }

        check.OrRefuse();
        return owned.ToDictionary(o => o.Person.Id, o => here[to(o.Person.Id)!.Value]);
    }

    private static async Task HandOn(GoldthreadDb db, Change change, StaffMember from, Owned owned, StaffMember taker)
    {
        foreach (var goal in owned.Goals)
        {
            goal.HandOn(change, taker.Id);
        }

        foreach (var action in owned.Actions)
        {
            action.HandOn(change, taker.Id);
        }

        var person = owned.Person;
        var plans = new[] { Relation.KeyWorker, Relation.RegisteredManager, Relation.TeamLeader };
        var around = await db.LiveParts(taker.Id, change.At)
            .AnyAsync(g =>
                plans.Contains(g.Relation)
                && (
                    g.PersonId == person.Id
                    || (g.TeamId != null && g.TeamId == person.TeamId)
                    || (g.ServiceId == person.ServiceId && g.PersonId == null && g.TeamId == null)
                )
            );
        if (owned.KeyWorker || !around)
        {
            change.Say(What.SupportBegun);
            ReachGrant.ForPerson(change, taker.Id, Relation.KeyWorker, person, $"Took over from {from.Name}.");
        }
    }
}

/// <summary>What a member of staff sees to with one person.</summary>
/// <param name="KeyWorker">They are the person's key worker.</param>
public sealed record Owned(
    Person Person,
    IReadOnlyList<Goal> Goals,
    IReadOnlyList<LearningAction> Actions,
    bool KeyWorker
);

using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Reviews;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Progress;
using Goldthread.Web.Safety;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.People;

/// <summary>
/// A person's own page: what they want, how it goes, what they agreed to, who supports them and who may see what. Whoever
/// came in by picture alone is greeted, and sees nothing more.
/// </summary>
[SignedIn]
public sealed class MePage : ActorPage
{
    private const int MostGoals = 12;

    /// <summary>One of their goals, what its readings say, and the day they agreed to it.</summary>
    public sealed record Mine(Goal Goal, IReadOnlyList<Told> Says, DateOnly? AgreedOn);

    public Greeting Greeting { get; private set; } = null!;

    /// <summary>They showed surely enough that it is them: all of the page is theirs to see.</summary>
    public bool Sure => HttpContext.Actor() is not null;

    public IReadOnlyList<Mine> Goals { get; private set; } = [];

    /// <summary>What they said away from their circle, newest first.</summary>
    public IReadOnlyList<GoalTalk> Alone { get; private set; } = [];

    /// <summary>What was decided about their safety, with them and for them.</summary>
    public MySafety Safety { get; private set; } = MySafety.None;

    public IReadOnlyList<string> Supporters { get; private set; } = [];
    public IReadOnlyList<CircleMember> Circle { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        var subject = HttpContext.SignedIn()!.Subject;
        if (subject.Kind != ActorKind.Person)
        {
            return NotFound();
        }

        if (await Db.GreetingOf(subject.Id, Clock.GetUtcNow()) is not { } greeting)
        {
            return NotFound();
        }

        Greeting = greeting;
        if (!Sure)
        {
            return Page();
        }

        return await Db.Within(Actor, Act.Own, Actor.Id) is not null ? await Fresh() : NotFound();
    }

    /// <summary>They change their mind about a goal: one tap, no reason.</summary>
    public Task<IActionResult> OnPostChangedMindAsync(Guid goal) =>
        ForMyself(
            (db, change) => ChangeOfMind.Take(db, change, Act.Own, Actor.Id, goal),
            "It is written down. You can change your mind at any time. Somebody will talk with you soon."
        );

    /// <summary>They let their circle know of what they said alone, or keep it to themself again.</summary>
    public Task<IActionResult> OnPostShareAsync(Guid talk, bool shared) =>
        ForMyself(
            async (db, change) =>
            {
                var found = await db.Find<GoalTalk>(change, Act.Own, Actor.Id, talk);
                found.Share(change, found.Version, shared);
            },
            shared ? "The people close to you may see it now." : "It stays with the people who support you."
        );

    /// <summary>They take a yes back: one tap, no reason.</summary>
    public Task<IActionResult> OnPostTakeBackAsync(Guid consent) =>
        ForMyself(
            async (db, change) => (await db.Find<Consent>(change, Act.Own, Actor.Id, consent)).Withdraw(change, null),
            "It is written down. It stops. Somebody will talk with you soon."
        );

    private async Task<IActionResult> ForMyself(Func<GoldthreadDb, Change, Task> work, string saved)
    {
        if (
            HttpContext.Actor() is not { Kind: ActorKind.Person } me
            || await Db.GreetingOf(me.Id, Clock.GetUtcNow()) is not { } greeting
        )
        {
            return NotFound();
        }

        ModelState.Clear();
        Greeting = greeting;
        return await Save(work, _ => "/me", saved);
    }

    protected override async Task Show()
    {
        if (await Db.Within(Actor, Act.Own, Actor.Id) is { } me)
        {
            await ShowAll(me);
        }
    }

    private async Task ShowAll(Found me)
    {
        var goals = await Db.About<Goal>(me)
            .Where(g => g.Lifecycle == Lifecycle.Active || g.Lifecycle == Lifecycle.OnHold)
            .OrderBy(g => g.Priority)
            .ThenBy(g => g.SaidOn)
            .Take(MostGoals)
            .ToListAsync();
        var agreed = (await Db.About<Agreement>(me).Where(a => a.WithdrawnOn == null).ToListAsync()).ToLookup(a =>
            a.GoalId
        );
        var presence = await Db.PresenceOf(me.Id);
        var readings = new GoalReadings(Db, The<RememberedReadings>(), me);
        var mine = new List<Mine>();
        foreach (var goal in goals)
        {
            var on = agreed[goal.Id].Select(a => (DateOnly?)a.AgreedOn).Max();
            mine.Add(new Mine(goal, await IndicatorReader.OfGoal(Db, readings, goal, presence, Today), on));
        }

        Goals = mine;
        Supporters = await Db.StaffAround(me, Actor.Now).Select(s => s.Name).ToListAsync();
        Circle = await Db.About<CircleMember>(me).Where(c => c.EndedOn == null).OrderBy(c => c.Name).ToListAsync();
        Safety = await MySafety.Of(Db, me, Today);
        Alone = await Db.About<GoalTalk>(me)
            .Where(t => t.Kind == TalkKind.Alone && t.Said != null && t.EndedOn == null)
            .OrderByDescending(t => t.Id)
            .Take(MostGoals)
            .ToListAsync();
    }
}

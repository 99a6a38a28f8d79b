using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.GoldenThread;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Storage.Reports;
using Goldthread.Web.GoldenThread;
using Goldthread.Web.Jobs;
using Goldthread.Web.People;
using Goldthread.Web.Safety;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Strength = Goldthread.GoldenThread.Strength;

namespace Goldthread.Web.Today;

/// <summary>The front page: the door for whoever is not at work, and what needs them today for whoever is.</summary>
[OpenToAll]
[NamesMany]
public sealed class IndexPage : PageModel
{
    private const int MostGoals = 60;
    private const int MostShown = 5;
    private const int MostOfAJob = 8;

    /// <summary>Somebody to be, at the door of the demonstration.</summary>
    public sealed record Choice(Guid Id, string Name, Job Job, string Sees);

    /// <summary>A goal that a support worker may record for today.</summary>
    public sealed record ToDo(Guid PersonId, string Likes, Guid GoalId, string Words, string? Title, DateOnly? Last)
    {
        /// <summary>True while they have not said that they read the plan as it is now.</summary>
        public bool Unread { get; init; }
    }

    /// <summary>Somebody who is away, and where.</summary>
    public sealed record Awayer(Guid PersonId, string Likes, string Where);

    /// <summary>Something that needs somebody, and why.</summary>
    public sealed record Need(string Title, string Href, string Why, string Kind, string State);

    public Actor? Actor => HttpContext.Actor();
    public bool Pretend { get; private set; }
    public IReadOnlyList<Choice> Choices { get; private set; } = [];
    public IReadOnlyList<ToDo> ToDos { get; private set; } = [];
    public IReadOnlyList<Need> Needs { get; private set; } = [];

    /// <summary>What a new provider begins with.</summary>
    public IReadOnlyList<FirstStep> FirstSteps { get; private set; } = [];
    public int Later { get; private set; }
    public IReadOnlyList<Awayer> Away { get; private set; } = [];
    public IReadOnlyList<Reviews.IndexPage.Row> Coming { get; private set; } = [];
    public IReadOnlyList<(string Link, int Broken, int Thin)> Weak { get; private set; } = [];
    public int Active { get; private set; }
    public DateOnly Day { get; private set; }

    /// <summary>How many records that arrived wait for them to look at.</summary>
    public int Held { get; private set; }

    /// <summary>Whom staff opened in emergencies, for the actor to look at.</summary>
    public IReadOnlyList<OpeningRow> Openings { get; private set; } = [];

    /// <summary>Why the newest backup did not come about, for who can have it put right; else empty.</summary>
    public string? BackupTrouble { get; private set; }

    /// <summary>Guests and people whom one may be, at the door of the demonstration.</summary>
    public IReadOnlyList<OtherChoice> Others { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync([FromServices] GoldthreadDb db, [FromServices] Setting setting)
    {
        ViewData["Place"] = "today";
        Day = UkTime.Today(setting.Clock);
        Pretend = setting.Pretend;
        if (HttpContext.SignedIn()?.Subject.Kind == ActorKind.Person)
        {
            return LocalRedirect("/me");
        }

        if (Actor is not { } actor)
        {
            if (!Pretend)
            {
                return LocalRedirect("/sign-in");
            }

            Choices = await WhoToBe(db);
            Others = await OtherChoice.All(db, setting.Clock.GetUtcNow());
            return Page();
        }

        if (Elsewhere(actor) is { } place)
        {
            return LocalRedirect(place);
        }

        Held = Reach.DecideSomewhere(actor, Act.Plan) ? await db.HeldFor(actor).CountAsync(h => h.Settled == null) : 0;
        BackupTrouble = Reach.DecideForAll(actor, Act.SetUp)
            ? HttpContext.RequestServices.GetService<BackupOnTime>()?.Trouble
            : null;
        Openings = await OpeningRow.For(db, actor, all: false, MostShown);
        if (actor.Job == Job.SupportWorker)
        {
            ToDos = await ToRecord(db, actor, Day);
            Away = await WhoIsAway(db, actor, Act.Record);
        }
        else
        {
            await WhatNeedsMe(db, actor);
            Away = await WhoIsAway(db, actor, Act.Plan);
        }

        return Page();
    }

    // Whoever does not work here has a page of their own.
    private static string? Elsewhere(Actor actor) =>
        actor.Kind switch
        {
            ActorKind.Staff => null,
            ActorKind.Person => "/me",
            // Another system opens no pages.
            ActorKind.System => null,
            ActorKind.Guest => actor.AtWork ? "/people"
            : Reach.DecideSomewhere(actor, Act.Outcomes) ? "/outcomes"
            : "/shared",
        };

    private static async Task<IReadOnlyList<Choice>> WhoToBe(GoldthreadDb db)
    {
        var rows = new List<StaffMember>();
        foreach (var job in Enum.GetValues<Job>())
        {
            // A large provider has hundreds; a few of each kind show what there is to see.
            var some = db.Colleagues().Where(c => c.LeftOn == null && c.Job == job).OrderBy(c => c.Id);
            rows.AddRange(await some.Take(MostOfAJob).ToListAsync());
        }

        return
        [
            .. rows.OrderBy(c => c.Job == Job.KeyWorker ? 0 : (int)c.Job + 1)
                .ThenBy(c => c.Name)
                .Select(c => new Choice(c.Id, c.Name, c.Job, Sees(c.Job))),
        ];
    }

    private static string Sees(Job job) =>
        job switch
        {
            Job.SupportWorker => "Supports a few people and records how it went.",
            Job.KeyWorker => "Plans goals with people, and holds reviews.",
            Job.Coordinator => "Plans visits and people’s support at a service.",
            Job.TeamLeader => "Leads a team, and answers for everybody in it.",
            Job.QualityLead => "Looks at how good goals and records are.",
            Job.Administrator => "Sets up services, staff and sign-in.",
            Job.RegisteredManager => "Answers for everybody, and sees which threads need a hand.",
        };

    private static async Task<IReadOnlyList<ToDo>> ToRecord(GoldthreadDb db, Actor actor, DateOnly today)
    {
        var focuses = db.CurrentFocuses();
        var rows = await db.For<Goal>(actor, Act.Record)
            .Where(g => g.Lifecycle == Lifecycle.Active)
            .Join(
                db.PeopleFor(actor, Act.Record).Here(db, today),
                g => g.PersonId,
                p => p.Id,
                (g, p) => new { g, p.Likes }
            )
            .OrderBy(x => x.Likes)
            .ThenBy(x => x.g.Priority)
            .Take(MostGoals)
            .Select(x => new
            {
                x.g.PersonId,
                x.Likes,
                x.g.Id,
                x.g.OwnWords,
                x.g.Title,
                x.g.Wording,
                Last = focuses.Where(f => f.GoalId == x.g.Id).Max(f => (DateTimeOffset?)f.HappenedAt),
            })
            .ToListAsync();
        var plans = await db.PlanPartsOf([.. rows.Select(r => (r.Id, r.Wording))]);
        var read = await db.PlansReadBy(actor.Id, [.. rows.Select(r => r.Id)]);
        return
        [
            .. rows.Select(r => new ToDo(
                r.PersonId,
                r.Likes,
                r.Id,
                r.OwnWords,
                r.Title,
                r.Last is { } at ? UkTime.DayOf(at) : null
            )
            {
                Unread = read.GetValueOrDefault(r.Id)?.Parts != plans[r.Id],
            }),
        ];
    }

    private async Task<IReadOnlyList<Awayer>> WhoIsAway(GoldthreadDb db, Actor actor, Act act)
    {
        var people = await db.PeopleFor(actor, act)
            .Away(db, Day)
            .OrderBy(p => p.Likes)
            .Take(MostGoals)
            .Select(p => new { p.Id, p.Likes })
            .ToListAsync();
        var presences = await db.Presences([.. people.Select(p => p.Id)]);
        return
        [
            .. people.Select(p => new Awayer(
                p.Id,
                p.Likes,
                WhereWords.Of(presences.Among(p.Id).On(Day)!, p.Likes, Day)
            )),
        ];
    }

    // Only of people who are here: whatever is about the others waits, or comes no more.
    private async Task WhatNeedsMe(GoldthreadDb db, Actor actor)
    {
        var here = db.PeopleFor(actor, Act.Plan).Here(db, Day);
        var goals = await db.For<Goal>(actor, Act.Plan)
            .Where(g => here.Any(p => p.Id == g.PersonId))
            .Where(g => g.Lifecycle != Lifecycle.Completed && g.Lifecycle != Lifecycle.Cancelled)
            .Where(g => g.Lifecycle != Lifecycle.Rejected && g.Lifecycle != Lifecycle.EnteredInError)
            .OrderBy(g => g.ReviewOn)
            .Take(MostGoals)
            .ToListAsync();
        var signs = SafetySigns.Of(await db.SafetyOf(actor, here, Day), Day);
        var people = goals.Select(g => g.PersonId).Concat(signs.Select(s => s.PersonId)).Distinct().ToList();
        var names = await db.PeopleFor(actor, Act.Plan)
            .Where(p => people.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, p => p.Likes);
        var active = goals.Where(g => g.Lifecycle == Lifecycle.Active).ToList();
        var links = await new ThreadReader(db, actor, Day).Judge(active);
        IReadOnlyList<Need> all =
        [
            .. NeedsToday.OfSafety(signs, names, SafetyWeight.Past),
            .. NeedsToday.Of(goals, names, links, await db.Presences(people), Day),
            .. NeedsToday.OfSafety(signs, names, SafetyWeight.Soon),
            .. NeedsToday.OfSafety(signs, names, SafetyWeight.Open),
        ];
        FirstSteps = goals.Count == 0 ? await FirstStep.For(db, actor, Day) : [];
        Needs = [.. all.Take(MostShown)];
        Later = all.Count - Needs.Count;
        Coming =
        [
            .. (await Reviews.IndexPage.Coming(db, actor, 20, Day))
                .Where(r => r.On >= Day && !r.WhenBack)
                .Take(MostShown),
        ];
        Active = active.Count;
        Weak =
        [
            .. links
                .Values.SelectMany(l => l)
                .GroupBy(l => l.Title)
                .Select(g =>
                    (g.Key, g.Count(l => l.Strength == Strength.Broken), g.Count(l => l.Strength == Strength.Thin))
                )
                .Where(w => w.Item2 + w.Item3 > 0)
                .OrderByDescending(w => w.Item2)
                .ThenByDescending(w => w.Item3)
                .Take(3),
        ];
    }
}

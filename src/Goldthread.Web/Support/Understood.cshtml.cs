using Goldthread.Goals;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Storage.Reports;
using Goldthread.Support;
using Goldthread.Web.Safety;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Support;

/// <summary>The plan of a goal to read, "I have read and understood", and who has.</summary>
[Needs(Act.See, ToChange = Act.Record)]
public sealed class UnderstoodPage : PersonPage
{
    /// <summary>Somebody who is asked to read it.</summary>
    /// <param name="Now">True when they read it as it is now.</param>
    /// <param name="On">When they read it last, in whatever version; null when never.</param>
    public sealed record Reader(string Name, bool Now, DateOnly? On);

    /// <summary>The parts that were on the screen.</summary>
    [BindProperty]
    public string? Shown { get; set; }

    public IReadOnlyList<SupportStep> Steps { get; private set; } = [];
    public IReadOnlyList<Risk> Risks { get; private set; } = [];
    public IReadOnlyList<Reader> Readers { get; private set; } = [];

    /// <summary>What whoever gives this support must know before they begin.</summary>
    public SafetyNow Safety { get; private set; } = null!;

    /// <summary>When the actor read it last, and which parts; null when never.</summary>
    public PlanReadRow? Mine { get; private set; }

    /// <summary>The parts as they are now.</summary>
    public string Now { get; private set; } = "";

    public bool MineIsNow => Mine?.Parts == Now;

    private IReadOnlyDictionary<Guid, int>? _read;

    /// <summary>What a part is to the actor since they read the plan.</summary>
    public PlanNews? News(Guid id, int version) => PlanParts.News(_read, new PartRead(id, version));

    public Task<IActionResult> OnGetAsync() => Fresh();

    public Task<IActionResult> OnPostReadAsync() =>
        Save(
            async (db, change) =>
            {
                var goal = await db.Find<Goal>(change, Act.Record, PersonId, GoalId);
                PlanUnderstood.Say(change, goal, Shown, await db.PlanPartsOf(goal));
            },
            _ => $"{GoalHere}/understood",
            "Noted. Thank you for reading it."
        );

    protected override async Task Show()
    {
        Safety = await SafetyNow.OfGoal(Db, Found, GoalId, Today);
        Steps = await Db.StepsOf(Goal);
        Risks = await Db.PlanRisksOf(Goal);
        Now = await Db.PlanPartsOf(Goal);
        // A form that was overtaken shows what it would say now.
        ModelState.Remove(nameof(Shown));
        Shown = Now;
        var read = (await Db.PlanReadings(Goal)).ToDictionary(r => r.StaffId);
        Mine = read.GetValueOrDefault(Actor.Id);
        _read = Mine is null ? null : PlanParts.Read(Mine.Parts);
        Readers =
        [
            .. (await Db.StaffToRead(Found, Clock.GetUtcNow()).Select(s => new { s.Id, s.Name }).ToListAsync()).Select(
                s => new Reader(
                    s.Name,
                    read.GetValueOrDefault(s.Id)?.Parts == Now,
                    read.GetValueOrDefault(s.Id)?.ReadOn
                )
            ),
        ];
    }
}

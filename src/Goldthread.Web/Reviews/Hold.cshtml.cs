using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.GoldenThread;
using Goldthread.History;
using Goldthread.Reviews;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.GoldenThread;
using Goldthread.Web.Progress;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Reviews;

/// <summary>Holds a review: an agenda that has written itself, the person's words, and one decision.</summary>
[Needs(Act.Review)]
public sealed class HoldPage : PersonPage
{
    [BindProperty]
    public ReviewFacts Form { get; set; } = new();

    /// <summary>A face as chosen; "declined" when they did not want to say.</summary>
    [BindProperty]
    public string? Felt { get; set; }

    /// <summary>The review that was begun before, if one was.</summary>
    [BindProperty(SupportsGet = true, Name = "review")]
    public Guid? ReviewId { get; set; }

    public Review? LastHeld { get; private set; }
    public (string Words, string Caption)? SaidLately { get; private set; }
    public IReadOnlyList<Told> Lenses { get; private set; } = [];
    public IReadOnlyList<(string Tried, Worked? Worked, DateOnly On)> Tried { get; private set; } = [];
    public IReadOnlyList<Link> Links { get; private set; } = [];
    public int Incidents { get; private set; }

    /// <summary>The day from which the agenda looks back.</summary>
    public DateOnly Since => LastHeld?.HeldOn ?? Goal.StartsOn ?? Goal.SaidOn;

    public async Task<IActionResult> OnGetAsync()
    {
        var begun = await Db.About<Review>(Found)
            .Where(r => r.GoalId == GoalId && r.State == ReviewState.Started)
            .OrderByDescending(r => r.Id)
            .FirstOrDefaultAsync();
        if (begun is not null)
        {
            (ReviewId, Seen, Form) = (begun.Id, begun.Version, begun.Facts());
            Felt = Form.Rating?.ToString();
        }

        Form.HeldOn ??= Today;
        return await Fresh();
    }

    public Task<IActionResult> OnPostAsync()
    {
        TakeFace();
        return Save(
            async (db, change) =>
            {
                var goal = await db.Find<Goal>(change, Act.Review, PersonId, GoalId);
                if (ReviewId is { } id)
                {
                    (await db.Find<Review>(change, Act.Review, PersonId, id)).Hold(change, Seen, goal, Form);
                }
                else
                {
                    Review.Hold(change, goal, Form);
                }
            },
            id =>
                Form.Decision == Decision.Reshape
                    ? $"{Here}/goals/new?reshaped={GoalId}"
                    : $"{GoalHere}/reviews/{ReviewId ?? id}",
            "The review is finished."
        );
    }

    /// <summary>Keeps it as it is, to be finished another day.</summary>
    public Task<IActionResult> OnPostLaterAsync()
    {
        TakeFace();
        return Save(
            async (db, change) =>
            {
                var goal = await db.Find<Goal>(change, Act.Review, PersonId, GoalId);
                if (ReviewId is { } id)
                {
                    (await db.Find<Review>(change, Act.Review, PersonId, id)).GoOn(change, Seen, Form);
                }
                else
                {
                    Review.Begin(change, goal, Form);
                }
            },
            _ => GoalHere,
            "Kept as it is. Finish it another day."
        );
    }

    protected override async Task Show()
    {
        ViewData["Slim"] = true;
        ViewData["Place"] = "reviews";
        LastHeld = await Db.About<Review>(Found)
            .Where(r => r.GoalId == GoalId && r.State == ReviewState.Held)
            .OrderByDescending(r => r.HeldOn)
            .FirstOrDefaultAsync();
        Lenses = await IndicatorReader.OfGoal(Db, Readings, Goal, Presence, Today);
        Links = await new PersonThreads(Db, Found, Presence, Today).Of(Goal);
        var since = UkTime.StartOf(Since);
        Incidents = await Db.About<Incident>(Found).CountAsync(i => i.GoalId == GoalId && i.StartedAt >= since);
        await ReadWords(since);
        Tried =
        [
            .. (
                await Db.Focuses(GoalId)
                    .Where(f => f.HappenedAt >= since && f.Tried != null)
                    .OrderByDescending(f => f.HappenedAt)
                    .Take(6)
                    .ToListAsync()
            ).Select(f => (f.Tried!, f.Worked, UkTime.DayOf(f.HappenedAt))),
        ];
    }

    private async Task ReadWords(DateTimeOffset since)
    {
        var focuses = Db.Focuses(GoalId);
        var said = await Db.Records(Found)
            .Where(r => r.Words != null && r.HappenedAt >= since && focuses.Any(f => f.RecordId == r.Id))
            .OrderByDescending(r => r.HappenedAt)
            .Select(r => new
            {
                r.Words,
                r.HappenedAt,
                Name = r.KeyId != null
                    ? Db.Systems().First(k => k.Id == r.KeyId).Name
                    : Db.Colleagues().First(c => c.Id == r.AuthorId).Name,
            })
            .FirstOrDefaultAsync();
        SaidLately = said is null
            ? null
            : (said.Words!, $"To {said.Name}, {Design.Words.Short(UkTime.DayOf(said.HappenedAt), Today)}.");
    }

    private void TakeFace() => Form.Rating = int.TryParse(Felt, out var face) ? face : null;
}

using Goldthread.Coaching;
using Goldthread.Goals;
using Goldthread.Goals.Examples;
using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Design;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Goals;

/// <summary>By when or how often, who sees to it, and when to look at it together.</summary>
[Needs(Act.Plan)]
public sealed class WhenPage : PersonPage
{
    [BindProperty]
    public GoalHorizon Form { get; set; } = new();

    /// <summary>What their words say of how much, how often and until when; null where they say nothing of it.</summary>
    public string? TheySay { get; private set; }

    public IReadOnlyList<SelectOption> Owners { get; private set; } = [];

    public Task<IActionResult> OnGetAsync()
    {
        Seen = Goal.Version;
        Form = new GoalHorizon
        {
            Deadline = Goal.Deadline ?? Offered(),
            RhythmTimes = Goal.RhythmTimes,
            RhythmPer = Goal.RhythmPer,
            RhythmMinutes = Goal.RhythmMinutes,
            RhythmUntil = Goal.RhythmUntil,
            StartsOn = Goal.StartsOn ?? Today,
            OwnerId = Goal.OwnerId ?? Actor.Id,
            ReviewOn = Goal.ReviewOn ?? Today.AddDays(42),
            ReviewQuestion = Goal.ReviewQuestion ?? ExampleLibrary.Find(Goal.BegunFrom)?.Question,
        };
        return Fresh();
    }

    public Task<IActionResult> OnPostAsync() =>
        Save(
            async (db, change) =>
            {
                var goal = await db.Find<Goal>(change, Act.Plan, PersonId, GoalId);
                if (Form.OwnerId is { } owner && !await db.StaffAround(Found, change.At).AnyAsync(s => s.Id == owner))
                {
                    throw new Refused(nameof(Form.OwnerId), "Choose someone who supports this person.");
                }

                goal.SetHorizon(change, Seen, Form);
            },
            _ => $"{GoalHere}/check",
            "Saved."
        );

    protected override async Task Show()
    {
        Owners = [new SelectOption("", "Nobody yet"), .. await StaffChoices.Of(Db, Found, Actor.Now)];
        var target = Target();
        var said = new[] { target.Frequency, target.Duration, target.DeadlineText }.Where(t => t is not null).ToList();
        TheySay = said.Count == 0 ? null : string.Join(", ", said);
    }

    // The day that their own words name, while nobody has planned another; one that is past is asked about, not offered.
    private DateOnly? Offered() => Goal.StartsOn is null && Target().Deadline is { } day && day > Today ? day : null;

    private Target Target() => Coach.Read(Goal.OwnWords, Today, name: Person.Likes).Target;
}

using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Goals.Examples;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Storage.Reports;
using Goldthread.Web.Coaching;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Goals;

/// <summary>The first step of a goal: what the person said. It is kept at once, and the rest can wait.</summary>
[Needs(Act.Plan)]
public sealed class NewPage : CoachedPage
{
    [BindProperty]
    public GoalWords Form { get; set; } = new();

    /// <summary>A record in which the person told someone of it, when it starts from there.</summary>
    [BindProperty(SupportsGet = true, Name = "from")]
    public Guid? From { get; set; }

    /// <summary>A talk in which the person said it, when it starts from there.</summary>
    [BindProperty(SupportsGet = true, Name = "talk")]
    public Guid? Talk { get; set; }

    /// <summary>The goal that is re-shaped into this one.</summary>
    [BindProperty(SupportsGet = true, Name = "reshaped")]
    public Guid? Reshaped { get; set; }

    protected override string? Read => Form.OwnWords;

    /// <summary>The example that the conversation begins from, when there is one.</summary>
    [BindProperty(SupportsGet = true, Name = "example")]
    public string? ExampleKey { get; set; }

    /// <summary>What comes along from the goal that is re-shaped.</summary>
    [BindProperty]
    public List<Along> Take { get; set; } = [];

    /// <summary>Goals of staff are their own; nobody starts one with a person.</summary>
    public ExampleGoal? Example =>
        ExampleLibrary.Find(ExampleKey) is { Setting: not ExampleSetting.StaffDevelopment } found ? found : null;

    /// <summary>The goal that is re-shaped.</summary>
    public Goal? Old { get; private set; }

    /// <summary>What they told somebody in passing, while nothing is chosen to begin from.</summary>
    public IReadOnlyList<SaidRow> Heard { get; private set; } = [];

    /// <summary>What they said when another goal was talked about, while nothing is chosen to begin from.</summary>
    public IReadOnlyList<SaidInTalkRow> InTalks { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (Talk is { } talk)
        {
            // What was said alone would be shared as the words of a goal; the person says first that it may.
            Form.OwnWords = await Db.About<GoalTalk>(Found)
                .Where(t => t.Id == talk && t.EndedOn == null)
                .Where(t => t.Kind != TalkKind.Alone || t.ReleasedOn != null)
                .Select(t => t.Said)
                .SingleOrDefaultAsync();
        }

        if (From is { } record)
        {
            Form.OwnWords = await Db.Records(Found)
                .Where(r => r.Id == record)
                .Select(r => r.ToldMe)
                .SingleOrDefaultAsync();
        }

        return await Fresh();
    }

    public Task<IActionResult> OnPostAsync() =>
        Save(
            async (db, change) =>
            {
                var person = await db.Person(change, Act.Plan, PersonId);
                var old = Reshaped is { } id ? await db.Find<Goal>(change, Act.Plan, PersonId, id) : null;
                var goal = Goal.Say(change, person, Form, old, Example);
                if (old is not null)
                {
                    await Reshaping.TakeAlong(db, change, person, (old, goal), Take);
                }
            },
            id => $"{Here}/goals/{id}/why",
            "Their words are saved."
        );

    protected override async Task Show()
    {
        await base.Show();
        Old = Reshaped is { } id ? await Db.GoalOf(Found, id) : null;
        if (From is null && Talk is null && Reshaped is null)
        {
            Heard = await Db.ToldInPassing(Found);
            InTalks = await Db.SaidInTalks(Found);
        }
    }
}

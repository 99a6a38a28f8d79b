using Goldthread.Goals;
using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Storage.Reports;
using Goldthread.Support;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Support;

/// <summary>Whether what a goal needs is there, and where it is not, drafts of what to do about it.</summary>
[Needs(Act.See, ToChange = Act.Plan)]
public sealed class RealityPage : PersonPage
{
    /// <summary>A text to copy or print; it is never sent from here.</summary>
    public sealed record Draft(string Title, string Text);

    [BindProperty]
    public GoalSetting.Typed Form { get; set; } = new();

    /// <summary>What competences are called in the list of the staff.</summary>
    public IReadOnlyList<string> InUse { get; private set; } = [];

    public RealityFacts Facts { get; private set; } = null!;
    public IReadOnlyList<RealityLine> Lines { get; private set; } = [];
    public IReadOnlyList<Draft> Drafts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Setting() is { } setting)
        {
            Form = setting.Facts();
            Seen = setting.Version;
        }

        return await Fresh();
    }

    public Task<IActionResult> OnPostAsync() =>
        Save(
            async (db, change) =>
            {
                var person = await db.Person(change, Act.Plan, PersonId);
                var goal = await db.Find<Goal>(change, Act.Plan, PersonId, GoalId);
                var setting = await db.About<GoalSetting>(change).SingleOrDefaultAsync(s => s.GoalId == goal.Id);
                if (setting is null)
                {
                    change.Note<GoalSetting, GoalSetting.Typed>(person, goal, Form);
                }
                else
                {
                    change.AboutGoal(goal.Id);
                    setting.Rewrite(change, Seen, Form);
                }
            },
            _ => $"{GoalHere}/reality",
            "Saved."
        );

    protected override async Task Show()
    {
        Facts = (await Db.ReadinessOf(Found, [Goal]))[GoalId].Reality;
        InUse = May(Act.Plan) ? await Db.SkillsInUse() : [];
        Lines = RealityCheck.Judge(Facts, Today);
        Drafts =
        [
            .. new[]
            {
                new Draft("A staged plan", RealityDrafts.StagedPlan(Goal.CalledBy, Lines)),
                new Draft(
                    "A note to the commissioner",
                    RealityDrafts.NoteToCommissioner(Person.Likes, Goal.OwnWords, Facts, Lines)
                ),
                new Draft("A goal for the team", RealityDrafts.StaffGoal(Goal.CalledBy, Facts)),
            }.Where(d => d.Text.Length > 0),
        ];
    }

    private Task<GoalSetting?> Setting() => Db.About<GoalSetting>(Found).SingleOrDefaultAsync(s => s.GoalId == GoalId);
}

using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Web.People;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.Goals;

/// <summary>The moments in which a goal was planned together, and what they say of whose goal it is.</summary>
[Needs(Act.See, ToChange = Act.Plan)]
public sealed class TogetherPage : NotedPage<GoalTalk, GoalTalk.Typed>
{
    public QualitiesShown Qualities { get; private set; } = null!;

    protected override string List => $"{GoalHere}/together";

    protected override IQueryable<GoalTalk> InOrder(IQueryable<GoalTalk> all) =>
        all.Where(t => t.GoalId == GoalId).OrderByDescending(t => t.OnDay).ThenByDescending(t => t.Id);

    protected override void Begin(Change change, Person person) =>
        change.Note<GoalTalk, GoalTalk.Typed>(person, Goal, Form);

    /// <summary>At the person's wish: the circle may know of what was said alone, or may no longer.</summary>
    public Task<IActionResult> OnPostShareAsync(Guid talk, bool shared)
    {
        ModelState.Clear();
        return Save(
            async (db, change) =>
            {
                var found = await db.Find<GoalTalk>(change, Act.Plan, PersonId, talk);
                found.Share(change, found.Version, shared);
            },
            _ => List,
            shared ? $"Noted: {Person.Likes} shares it with their circle." : "Noted: it stays between you."
        );
    }

    protected override async Task Show()
    {
        await base.Show();
        Qualities = new QualitiesShown(
            GoalHere,
            CoProduction.Judge(await TogetherReader.Of(Db, Found, Goal)),
            May(Act.Plan)
        );
    }
}

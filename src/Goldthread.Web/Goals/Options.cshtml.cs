using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Web.People;
using Goldthread.Web.Security;

namespace Goldthread.Web.Goals;

/// <summary>The choices that were talked about on the way to a goal: what the person thinks of each, what comes first and what waits.</summary>
[Needs(Act.See, ToChange = Act.Plan)]
public sealed class OptionsPage : NotedPage<GoalOption, GoalOption.Typed>
{
    protected override string List => $"{GoalHere}/options";

    protected override IQueryable<GoalOption> InOrder(IQueryable<GoalOption> all) =>
        all.Where(o => o.GoalId == GoalId).OrderBy(o => o.Id);

    protected override void Begin(Change change, Person person) =>
        change.Note<GoalOption, GoalOption.Typed>(person, Goal, Form);
}

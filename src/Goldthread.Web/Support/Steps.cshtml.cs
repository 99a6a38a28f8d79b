using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Support;
using Goldthread.Web.People;
using Goldthread.Web.Security;

namespace Goldthread.Web.Support;

/// <summary>The way we support a goal, step by step, so that everyone does it the same way.</summary>
[Needs(Act.See, ToChange = Act.Plan)]
public sealed class StepsPage : NotedPage<SupportStep, SupportStep.Typed>
{
    protected override string List => $"{GoalHere}/steps";

    protected override IQueryable<SupportStep> InOrder(IQueryable<SupportStep> all) =>
        all.Where(s => s.GoalId == GoalId).OrderBy(s => s.Position).ThenBy(s => s.Id);

    protected override void Begin(Change change, Person person) =>
        change.Note<SupportStep, SupportStep.Typed>(person, Goal, Form);
}

using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Web.People;
using Goldthread.Web.Security;

namespace Goldthread.Web.Goals;

/// <summary>What gets in the way of a goal, and what was tried about it.</summary>
[Needs(Act.See, ToChange = Act.Plan)]
public sealed class BarriersPage : NotedPage<Barrier, Barrier.Typed>
{
    protected override string List => $"{GoalHere}/barriers";

    protected override IQueryable<Barrier> InOrder(IQueryable<Barrier> all) =>
        all.Where(b => b.GoalId == GoalId).OrderBy(b => b.Id);

    protected override void Begin(Change change, Person person) =>
        change.Note<Barrier, Barrier.Typed>(person, Goal, Form);
}

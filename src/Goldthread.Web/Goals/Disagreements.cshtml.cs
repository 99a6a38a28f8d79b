using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Web.People;
using Goldthread.Web.Security;

namespace Goldthread.Web.Goals;

/// <summary>Where people see a goal another way: kept as they said it, with what was done about it.</summary>
[Needs(Act.See, ToChange = Act.Plan)]
public sealed class DisagreementsPage : NotedPage<Disagreement, Disagreement.Typed>
{
    protected override string List => $"{GoalHere}/disagreements";

    protected override IQueryable<Disagreement> InOrder(IQueryable<Disagreement> all) =>
        all.Where(d => d.GoalId == GoalId).OrderByDescending(d => d.SaidOn).ThenByDescending(d => d.Id);

    protected override void Begin(Change change, Person person) =>
        change.Note<Disagreement, Disagreement.Typed>(person, Goal, Form);
}

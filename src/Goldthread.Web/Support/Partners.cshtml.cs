using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Support;
using Goldthread.Web.People;
using Goldthread.Web.Security;

namespace Goldthread.Web.Support;

/// <summary>What partners outside the team are asked to do for a goal, each with its day.</summary>
[Needs(Act.See, ToChange = Act.Plan)]
public sealed class PartnersPage : NotedPage<PartnerAction, PartnerAction.Typed>
{
    protected override string List => $"{GoalHere}/partners";

    protected override IQueryable<PartnerAction> InOrder(IQueryable<PartnerAction> all) =>
        all.Where(p => p.GoalId == GoalId).OrderBy(p => p.DueOn).ThenBy(p => p.Id);

    protected override void Begin(Change change, Person person) =>
        change.Note<PartnerAction, PartnerAction.Typed>(person, Goal, Form);
}

using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Web.Goals;
using Goldthread.Web.People;
using Goldthread.Web.Security;

namespace Goldthread.Web.Evidence;

/// <summary>The indicators of a goal: one outcome, three lenses.</summary>
[Needs(Act.See, ToChange = Act.Plan)]
public sealed class IndicatorsPage : NotedPage<Indicator, IndicatorPlan>
{
    /// <summary>How often a reading can be expected: days, and words.</summary>
    public static IReadOnlyList<(int Days, string Words)> Rhythms { get; } =
    [(1, "Every day"), (3, "Twice a week"), (7, "Every week"), (14, "Every fortnight"), (30, "Every month")];

    protected override string List => $"{GoalHere}/indicators";

    protected override IQueryable<Indicator> InOrder(IQueryable<Indicator> all) =>
        all.Where(i => i.GoalId == GoalId).OrderBy(i => i.Lens).ThenBy(i => i.Id);

    protected override void Begin(Change change, Person person) =>
        change.Note<Indicator, IndicatorPlan>(person, Goal, Form);
}

using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Web.Security;

namespace Goldthread.Web.Safety;

/// <summary>Which decisions a person could make, each by itself and with its day.</summary>
[Needs(Act.See, ToChange = Act.Plan)]
public sealed class CapacityPage : SafetyPage<CapacityDecision, CapacityDecision.Typed>
{
    protected override string List => $"{SafetyHere}/capacity";

    protected override IQueryable<CapacityDecision> InOrder(IQueryable<CapacityDecision> all) =>
        all.OrderByDescending(d => d.DecidedOn).ThenByDescending(d => d.Id);
}

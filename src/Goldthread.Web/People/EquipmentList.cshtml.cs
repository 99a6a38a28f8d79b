using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Web.Security;

namespace Goldthread.Web.People;

/// <summary>Things that help.</summary>
[Needs(Act.See, ToChange = Act.Plan)]
public sealed class EquipmentListPage : NotedPage<Equipment, Equipment.Typed>
{
    protected override string List => $"{Here}/equipment";

    protected override IQueryable<Equipment> InOrder(IQueryable<Equipment> all) => all.OrderBy(e => e.Name);
}

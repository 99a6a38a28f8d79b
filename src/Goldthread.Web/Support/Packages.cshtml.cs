using Goldthread.Staff;
using Goldthread.Support;
using Goldthread.Web.People;
using Goldthread.Web.Security;

namespace Goldthread.Web.Support;

/// <summary>What support is commissioned for a person: how much in a week, and until when.</summary>
[Needs(Act.See, ToChange = Act.Plan)]
public sealed class PackagesPage : NotedPage<SupportPackage, SupportPackage.Typed>
{
    protected override string List => $"{Here}/packages";

    protected override IQueryable<SupportPackage> InOrder(IQueryable<SupportPackage> all) =>
        all.OrderBy(p => p.StartsOn).ThenBy(p => p.Id);
}

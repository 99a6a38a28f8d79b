using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Web.Security;

namespace Goldthread.Web.People;

/// <summary>The people around the person, and what they may see.</summary>
[Needs(Act.See, ToChange = Act.Plan)]
[AfterwardsToo]
public sealed class CirclePage : NotedPage<CircleMember, CircleMember.Typed>
{
    protected override string List => $"{Here}/circle";

    protected override IQueryable<CircleMember> InOrder(IQueryable<CircleMember> all) =>
        all.OrderBy(c => c.Role).ThenBy(c => c.Name);
}

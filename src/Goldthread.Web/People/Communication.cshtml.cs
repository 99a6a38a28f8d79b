using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Web.Security;

namespace Goldthread.Web.People;

/// <summary>How to talk together: the first four stand in the banner of every page about the person.</summary>
[Needs(Act.See, ToChange = Act.Plan)]
public sealed class CommunicationPage : NotedPage<CommunicationNeed, CommunicationNeed.Typed>
{
    protected override string List => $"{Here}/communication";

    protected override IQueryable<CommunicationNeed> InOrder(IQueryable<CommunicationNeed> all) =>
        all.OrderBy(c => c.Position).ThenBy(c => c.Id);
}

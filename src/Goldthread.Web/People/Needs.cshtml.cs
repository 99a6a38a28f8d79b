using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Web.Security;

namespace Goldthread.Web.People;

/// <summary>Assessed needs in plain words, with what the person can do.</summary>
[Needs(Act.See, ToChange = Act.Plan)]
public sealed class NeedsPage : NotedPage<Need, Need.Typed>
{
    protected override string List => $"{Here}/needs";
}

using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Web.Security;

namespace Goldthread.Web.People;

/// <summary>Abilities, strengths and interests: what goals can build on.</summary>
[Needs(Act.See, ToChange = Act.Plan)]
public sealed class StrengthsPage : NotedPage<Strength, Strength.Typed>
{
    protected override string List => $"{Here}/strengths";

    protected override IQueryable<Strength> InOrder(IQueryable<Strength> all) =>
        all.OrderBy(s => s.Kind).ThenBy(s => s.Id);
}

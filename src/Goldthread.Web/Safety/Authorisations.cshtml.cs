using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Web.Security;

namespace Goldthread.Web.Safety;

/// <summary>By which law a person may be deprived of their liberty, on what conditions, and until when.</summary>
[Needs(Act.See, ToChange = Act.Plan)]
public sealed class AuthorisationsPage : SafetyPage<Authorisation, Authorisation.Typed>
{
    protected override string List => $"{SafetyHere}/authorisations";

    protected override IQueryable<Authorisation> InOrder(IQueryable<Authorisation> all) =>
        all.OrderByDescending(a => a.StartsOn).ThenByDescending(a => a.Id);
}

using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Storage.Reports;
using Goldthread.Web.Security;

namespace Goldthread.Web.Safety;

/// <summary>All about a person's safety and consent on one page: what asks for somebody, what is in force, and the way to each list.</summary>
[Needs(Act.See)]
public sealed class ShowPage : PersonPage
{
    public SafetyFacts Facts { get; private set; } = null!;
    public IReadOnlyList<SafetySign> Signs { get; private set; } = [];

    public string SafetyHere => $"{Here}/safety";

    public async Task OnGetAsync()
    {
        Facts = await Db.SafetyOf(Found);
        Signs = Elsewhere is null ? SafetySigns.Of(Facts, Today) : [];
    }
}

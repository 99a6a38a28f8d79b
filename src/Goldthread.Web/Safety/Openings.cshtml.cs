using Goldthread.Staff;
using Goldthread.Web.Security;

namespace Goldthread.Web.Safety;

/// <summary>Whom staff opened in emergencies, for who answers for them.</summary>
[Needs(Act.Safeguard)]
[NamesMany]
public sealed class OpeningsPage : ActorPage
{
    public IReadOnlyList<OpeningRow> Rows { get; private set; } = [];

    public async Task OnGetAsync() => Rows = await OpeningRow.For(Db, Actor, all: true, 100);
}

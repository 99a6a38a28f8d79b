using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.People;

/// <summary>The people who share something with somebody from outside.</summary>
[SharedWith]
[NamesMany]
public sealed class SharedListPage : ActorPage
{
    public IReadOnlyList<(Guid Id, string Likes)> People { get; private set; } = [];

    public async Task OnGetAsync() =>
        People = [
            .. (
                await Db.PeopleSharing(Actor)
                    .OrderBy(p => p.SearchName)
                    .Take(100)
                    .Select(p => new { p.Id, p.Likes })
                    .ToListAsync()
            ).Select(p => (p.Id, p.Likes)),
        ];
}

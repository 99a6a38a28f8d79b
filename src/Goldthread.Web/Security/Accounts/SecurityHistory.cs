using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Security;

/// <summary>What happened lately around an account, for its owner.</summary>
public sealed class SecurityHistory(SignInDb db)
{
    public async Task<IReadOnlyList<SecurityEvent>> Of(Guid accountId, int most) =>
        [
            .. (
                await db
                    .Events.AsNoTracking()
                    .Where(e => e.AccountId == accountId)
                    .OrderByDescending(e => e.At)
                    .ThenByDescending(e => e.Id)
                    .Take(most * 2)
                    .ToListAsync()
            )
                .Where(e => Happened.Says(e.What) is not null)
                .Take(most),
        ];
}

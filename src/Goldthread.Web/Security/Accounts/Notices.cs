using Goldthread.History;
using Goldthread.Storage;
using Goldthread.Web.Design;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Security;

/// <summary>What somebody is told once about their sign-in, on the first page after they come in again.</summary>
public sealed class Notices(SignInDb db, GoldthreadDb records, TimeProvider clock)
{
    public async Task Tell(Guid accountId, string what, Guid? by, Guid? about)
    {
        db.Notices.Add(Notice.To(accountId, what, by, about, clock.GetUtcNow()));
        await db.SaveChangesAsync();
    }

    /// <summary>The sentences that were not shown yet; by asking they are shown.</summary>
    public async Task<IReadOnlyList<string>> Take(Guid accountId)
    {
        var waiting = await db
            .Notices.Where(n => n.AccountId == accountId && n.ShownAt == null)
            .OrderBy(n => n.At)
            .ToListAsync();
        var sentences = new List<string>();
        foreach (var notice in waiting)
        {
            sentences.Add(await Sentence(notice));
            notice.Show(clock.GetUtcNow());
        }

        await db.SaveChangesAsync();
        return sentences;
    }

    private async Task<string> Sentence(Notice notice)
    {
        var on = Words.Day(UkTime.DayOf(notice.At), UkTime.Today(clock));
        var by = notice.ById is { } id ? await NameOf(id) : null;
        if (notice.AboutId is { } about)
        {
            var other = await db.Accounts.SingleAsync(a => a.Id == about);
            var actor = await records.ActorOf(other.Subject, clock.GetUtcNow());
            return $"{on}: you gave {actor?.Name ?? "somebody"} a new way in. If you did not, tell whoever looks after Goldthread for you.";
        }

        return by is null
            ? $"{on}: you were given a new way in. If you did not ask for it, tell your manager."
            : $"{on}: {by} gave you a new way in. If you did not ask for it, tell {by} or another manager.";
    }

    private Task<string?> NameOf(Guid staffId) =>
        records.Colleagues().Where(c => c.Id == staffId).Select(c => (string?)c.Name).SingleOrDefaultAsync();
}

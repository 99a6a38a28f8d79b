using Goldthread.History;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Security;

/// <summary>Keeps what somebody had written when their session ended under it, sealed, for themself alone and not for long.</summary>
public sealed class KeptForms(SignInDb db, Seal seal, TimeProvider clock)
{
    /// <summary>The name under which the address tells that words wait.</summary>
    public const string Query = "kept";

    private const int Most = 512 * 1024;

    /// <summary>Keeps the form of this request; gives the address to come back to, or the plain one when it is too much.</summary>
    public async Task<string> Keep(HttpContext http, Guid accountId)
    {
        var path = http.Request.Path + http.Request.QueryString.ToString();
        var form = await http.Request.ReadFormAsync();
        using var content = new FormUrlEncodedContent(
            form.SelectMany(f => f.Value.Select(v => KeyValuePair.Create(f.Key, v ?? "")))
        );
        var body = await content.ReadAsStringAsync();
        if (body.Length > Most)
        {
            return http.Request.Path;
        }

        var now = clock.GetUtcNow();
        await Tidy(now);
        var kept = new KeptForm
        {
            Id = Ids.New(now),
            AccountId = accountId,
            Path = path,
            Body = seal.Keep(Purpose(accountId), body),
            KeptAt = now,
        };
        db.KeptForms.Add(kept);
        await db.SaveChangesAsync();
        return $"{path}{(http.Request.QueryString.HasValue ? '&' : '?')}{Query}={kept.Id}";
    }

    /// <summary>What was kept for this account at this path: the address it was sent to, and its body. It is given once.</summary>
    internal async Task<(string Path, string Body)?> Take(Guid id, Guid accountId, string path)
    {
        var now = clock.GetUtcNow();
        await Tidy(now);
        var rows = db.KeptForms.Where(k => k.Id == id && k.AccountId == accountId);
        var kept = await rows.AsNoTracking().SingleOrDefaultAsync();
        return
            kept is not null
            && kept.Path.Split('?')[0] == path
            && seal.Read(Purpose(accountId), kept.Body) is { } body
            && await rows.ExecuteDeleteAsync() == 1
            ? (kept.Path, body)
            : null;
    }

    private Task<int> Tidy(DateTimeOffset now)
    {
        var before = now - KeptForm.Lasts;
        return db.KeptForms.Where(k => k.KeptAt <= before).ExecuteDeleteAsync();
    }

    private static string Purpose(Guid accountId) => $"form of {accountId}";
}

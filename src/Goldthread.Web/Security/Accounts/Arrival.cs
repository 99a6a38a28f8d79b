using Goldthread.Staff;
using Goldthread.Storage;

namespace Goldthread.Web.Security;

/// <summary>Lets somebody in who has shown that it is them.</summary>
public sealed class Arrival(
    Sessions sessions,
    Notices notices,
    SecurityLog log,
    GoldthreadDb records,
    TimeProvider clock
)
{
    /// <summary>
    /// Begins their session; null when they have left, or their time has ended: then there is nobody to let in. Otherwise
    /// the sentences that they are told once.
    /// </summary>
    public async Task<IReadOnlyList<string>?> Come(
        HttpContext http,
        Account account,
        Assurance assurance,
        bool ownDevice
    )
    {
        if (account.DisabledAt is not null || await records.ActorOf(account.Subject, clock.GetUtcNow()) is null)
        {
            return null;
        }

        var session = await sessions.Begin(http, account.Subject, account.Id, assurance, ownDevice);
        if (assurance == Assurance.Welcome)
        {
            return [];
        }

        var what = assurance switch
        {
            Assurance.Passkey => Happened.SignedInByPasskey,
            Assurance.Picture => Happened.SignedInByPicture,
            _ => Happened.SignedInByPassword,
        };
        await log.Note(what, account.Id, session.Id);
        return await notices.Take(account.Id);
    }

    /// <summary>Where somebody goes who did not say.</summary>
    public static string Home(Account account) => account.SubjectKind == ActorKind.Person ? "/me" : "/";
}

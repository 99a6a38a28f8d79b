using Goldthread.History;
using Goldthread.Staff;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Security;

/// <summary>
/// Links by which somebody chooses how to sign in: when they are new, and when they lost what they signed in with. Whoever
/// calls has made sure that the member of staff may do it.
/// </summary>
public sealed class Invitations(SignInDb db, Accounts accounts, SecurityLog log, Notices notices, TimeProvider clock)
{
    /// <summary>
    /// Invites somebody, and gives the secret of the link: shown now, and never again. An older link that was not opened
    /// opens no more. Throws <see cref="Refused"/>: field <c>SignInName</c> when the name is taken or missing; no field when
    /// they have a way in already, since a link would put another beside it and they would not be told.
    /// </summary>
    public async Task<Secret> Make(Subject subject, string? signInName, Guid? by)
    {
        if (subject.Kind != ActorKind.Person)
        {
            new Check()
                .Needs(
                    "SignInName",
                    signInName,
                    Accounts.NameMost,
                    "Write a name to sign in with, such as an email address."
                )
                .OrRefuse();
        }

        var account = await accounts.Of(subject);
        if (account is null)
        {
            account = await accounts.Make(subject, signInName);
        }
        else if (await accounts.HasWayIn(account))
        {
            throw new Refused(
                "",
                "They have a way in already. If it is lost, give them a new one: both of you are told."
            );
        }
        else if (signInName is not null)
        {
            await accounts.Call(account, signInName);
        }

        return await Link(account, InvitationReason.New, by);
    }

    /// <summary>
    /// For who lost a passkey, a phone or a password: every way in they had is gone and every session ends, and the secret
    /// of a new link is given. Both are told. Throws <see cref="NotHere"/> when they have no account.
    /// </summary>
    public async Task<Secret> GiveNewWayIn(Subject subject, Guid? by)
    {
        var account = await accounts.Of(subject) ?? throw new NotHere();
        // All of it or nothing: no old way in outlives the new one, and nothing is taken that was not told.
        await using var together = await db.Database.BeginTransactionAsync();
        await accounts.Forget(account);
        await log.Note(Happened.WayInReset, account.Id, byId: by);
        await notices.Tell(account.Id, Happened.WayInReset, by, null);
        if (by is { } maker && await accounts.Of(new Subject(ActorKind.Staff, maker)) is { } makers)
        {
            await notices.Tell(makers.Id, Happened.WayInReset, by, account.Id);
        }

        var token = await Link(account, InvitationReason.Lost, by);
        await together.CommitAsync();
        return token;
    }

    /// <summary>The account whose link this is, while it can be opened; null otherwise.</summary>
    public async Task<Account?> Peek(string token)
    {
        var accountId = await Fresh(token).Select(i => (Guid?)i.AccountId).SingleOrDefaultAsync();
        return accountId is { } id && await accounts.Of(id) is { DisabledAt: null } account ? account : null;
    }

    /// <summary>Opens a link: the first time gives its account, any other time nothing.</summary>
    public async Task<Account?> Open(string token)
    {
        if (await Peek(token) is not { } account)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        if (await Fresh(token).ExecuteUpdateAsync(i => i.SetProperty(x => x.OpenedAt, now)) != 1)
        {
            return null;
        }

        await log.Note(Happened.InvitationOpened, account.Id);
        return account;
    }

    /// <summary>When the newest link of somebody was made and whether it waits to be opened; null when there is none.</summary>
    public async Task<(DateTimeOffset MadeAt, bool Waits)?> NewestOf(Subject subject)
    {
        var now = clock.GetUtcNow();
        var newest = await db
            .Invitations.Where(i =>
                db.Accounts.Any(a => a.Id == i.AccountId && a.SubjectKind == subject.Kind && a.SubjectId == subject.Id)
            )
            .OrderByDescending(i => i.CreatedAt)
            .FirstOrDefaultAsync();
        return newest is null
            ? null
            : (newest.CreatedAt, newest.OpenedAt is null && newest.WithdrawnAt is null && newest.ExpiresAt > now);
    }

    private async Task<Secret> Link(Account account, InvitationReason reason, Guid? by)
    {
        var now = clock.GetUtcNow();
        await db
            .Invitations.Where(i => i.AccountId == account.Id && i.OpenedAt == null && i.WithdrawnAt == null)
            .ExecuteUpdateAsync(i => i.SetProperty(x => x.WithdrawnAt, now));
        var token = Secret.New();
        db.Invitations.Add(Invitation.For(account.Id, token, reason, by, now));
        await db.SaveChangesAsync();
        await log.Note(Happened.Invited, account.Id, byId: by);
        return token;
    }

    private IQueryable<Invitation> Fresh(string token)
    {
        var (hash, now) = (Secret.HashOf(token), clock.GetUtcNow());
        return db.Invitations.Where(i =>
            i.TokenHash == hash && i.OpenedAt == null && i.WithdrawnAt == null && i.ExpiresAt > now
        );
    }
}

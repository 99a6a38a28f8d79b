using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Jobs;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Security;

/// <summary>Finds accounts, checks what somebody showed of theirs, and changes their ways in.</summary>
public sealed class Accounts(
    SignInDb db,
    IPasswordHasher<Account> hasher,
    Seal seal,
    SecurityLog log,
    Sessions sessions,
    GoldthreadDb records,
    TimeProvider clock
)
{
    public const int NameMost = 100;

    // The hash of what nobody knows: an unknown name takes as long as a known one.
    private static string? _nobodys;

    public Task<Account?> Of(Guid id) => db.Accounts.SingleOrDefaultAsync(a => a.Id == id);

    /// <summary>Which of some members of staff were invited to sign in, once at least.</summary>
    public async Task<IReadOnlySet<Guid>> InvitedOf(IReadOnlyCollection<Guid> staff) =>
        (
            await db
                .Accounts.Where(a => a.SubjectKind == ActorKind.Staff && staff.Contains(a.SubjectId))
                .Select(a => a.SubjectId)
                .ToListAsync()
        ).ToHashSet();

    public Task<Account?> Of(Subject subject) =>
        db.Accounts.SingleOrDefaultAsync(a => a.SubjectKind == subject.Kind && a.SubjectId == subject.Id);

    /// <summary>Whose account has this sign-in name, for the log alone.</summary>
    internal async Task<Guid?> OwnerOf(string key) =>
        await db.Accounts.Where(a => a.SignInKey == key).Select(a => (Guid?)a.Id).SingleOrDefaultAsync();

    /// <summary>The account whose name and password were typed; null for any other, after the same work.</summary>
    public async Task<Account?> WithPassword(string name, string password)
    {
        var key = Account.KeyOf(name);
        var account = await db.Accounts.SingleOrDefaultAsync(a => a.SignInKey == key);
        return await IsPassword(account, password) ? account : null;
    }

    /// <summary>Whether it is the account's password, and the account is open and has an app for codes.</summary>
    public async Task<bool> IsPassword(Account? account, string? password)
    {
        // Nobody has a longer one, and a very long one is only work for us.
        password = password?.Length <= PasswordRule.Most ? password : "";
        _nobodys ??= hasher.HashPassword(null!, Secret.New().Text);
        var result = hasher.VerifyHashedPassword(account!, account?.PasswordHash ?? _nobodys, password);
        if (account is not { PasswordHash: not null, AppSecret: not null, DisabledAt: null })
        {
            return false;
        }

        if (result == PasswordVerificationResult.SuccessRehashNeeded)
        {
            account.UsePassword(hasher.HashPassword(account, password));
            await db.SaveChangesAsync();
        }

        return result != PasswordVerificationResult.Failed;
    }

    /// <summary>Whether it is a code of the account's app that was not used yet; it is used by asking.</summary>
    public async Task<bool> IsCode(Account account, string? code)
    {
        var secret = seal.Read(AppPurpose(account), account.AppSecret);
        return secret is not null
            && AppCode.Matches(Convert.FromBase64String(secret), code, HeldClock.WallOf(clock), account.AppStep)
                is { } step
            && await db
                .Accounts.Where(a => a.Id == account.Id && a.AppStep < step)
                .ExecuteUpdateAsync(a => a.SetProperty(x => x.AppStep, step)) == 1;
    }

    /// <summary>Whether there is anything that somebody could sign in with.</summary>
    public async Task<bool> HasWayIn(Account account) =>
        account is { PasswordHash: not null, AppSecret: not null }
        || await db.Passkeys.AnyAsync(p => p.AccountId == account.Id);

    /// <summary>Makes an account; throws <see cref="Refused"/> when another has the name.</summary>
    public async Task<Account> Make(Subject subject, string? signInName)
    {
        await FreeOrRefuse(signInName, null);
        var account = Account.For(subject, signInName, clock.GetUtcNow());
        db.Accounts.Add(account);
        await db.SaveChangesAsync();
        return account;
    }

    public async Task UsePassword(Account account, string password, Guid? session = null)
    {
        account.UsePassword(hasher.HashPassword(account, password));
        await db.SaveChangesAsync();
        await log.Note(Happened.PasswordChanged, account.Id, session);
    }

    /// <summary>Begins to take codes of an app that holds <paramref name="secret"/>; false when the code is not one of it.</summary>
    public async Task<bool> UseApp(Account account, byte[] secret, string? code, Guid? session = null)
    {
        if (AppCode.Matches(secret, code, HeldClock.WallOf(clock), 0) is not { } step)
        {
            return false;
        }

        account.UseApp(seal.Keep(AppPurpose(account), Convert.ToBase64String(secret)), step);
        await db.SaveChangesAsync();
        await log.Note(Happened.AppChanged, account.Id, session);
        return true;
    }

    /// <summary>Whether it is the person's PIN.</summary>
    public bool IsPin(Account? account, string? pin)
    {
        _nobodys ??= hasher.HashPassword(null!, Secret.New().Text);
        var result = hasher.VerifyHashedPassword(
            account!,
            account?.PinHash ?? _nobodys,
            pin is { Length: <= 6 } ? pin : ""
        );
        return account is { PinHash: not null, DisabledAt: null } && result != PasswordVerificationResult.Failed;
    }

    public async Task UsePin(Account account, string pin, Guid by)
    {
        account.UsePin(hasher.HashPassword(account, pin));
        await db.SaveChangesAsync();
        await log.Note(Happened.PinChanged, account.Id, byId: by);
    }

    /// <summary>Takes a passkey away, unless it is the only way in; false when it is, or is not theirs.</summary>
    public async Task<bool> RemovePasskey(Account account, Guid passkeyId, Guid? session)
    {
        var others = await db.Passkeys.AnyAsync(p => p.AccountId == account.Id && p.Id != passkeyId);
        if (!others && account is not { PasswordHash: not null, AppSecret: not null })
        {
            return false;
        }

        if (await db.Passkeys.Where(p => p.AccountId == account.Id && p.Id == passkeyId).ExecuteDeleteAsync() == 0)
        {
            return false;
        }

        account.Stamped();
        await db.SaveChangesAsync();
        await log.Note(Happened.PasskeyRemoved, account.Id, session);
        return true;
    }

    /// <summary>Takes every way in away, and ends every session.</summary>
    internal async Task Forget(Account account)
    {
        account.Forget();
        await db.SaveChangesAsync();
        await db.Passkeys.Where(p => p.AccountId == account.Id).ExecuteDeleteAsync();
        await db.DevicePeople.Where(d => d.AccountId == account.Id).ExecuteDeleteAsync();
        await sessions.EndAllOf(account.Subject);
    }

    /// <summary>Ends every session of somebody; they may sign in again.</summary>
    public async Task SignOut(Subject subject, Guid? by)
    {
        await sessions.EndAllOf(subject);
        if (await Of(subject) is { } account)
        {
            await log.Note(Happened.SessionsEnded, account.Id, byId: by);
        }
    }

    /// <summary>Shuts somebody out at once: no session lives on, and nothing lets them in until they are let in again.</summary>
    public async Task Disable(Subject subject, Guid? by)
    {
        await sessions.EndAllOf(subject);
        if (await Of(subject) is { } account)
        {
            account.Disable(clock.GetUtcNow());
            await db.SaveChangesAsync();
            await log.Note(Happened.Disabled, account.Id, byId: by);
        }
    }

    /// <summary>Lets somebody in again, by the ways in they have.</summary>
    public async Task Enable(Subject subject, Guid? by)
    {
        if (await Of(subject) is { DisabledAt: not null } account)
        {
            account.Enable();
            await db.SaveChangesAsync();
            await log.Note(Happened.Enabled, account.Id, byId: by);
        }
    }

    /// <summary>Gives an account another name to sign in with.</summary>
    internal async Task Call(Account account, string signInName)
    {
        await FreeOrRefuse(signInName, account.Id);
        account.Called(signInName);
        await db.SaveChangesAsync();
    }

    private async Task FreeOrRefuse(string? signInName, Guid? own)
    {
        new Check().Fits("SignInName", signInName, NameMost).OrRefuse();
        var key = signInName is null ? null : Account.KeyOf(signInName);
        if (
            key is null
            || await db.Accounts.SingleOrDefaultAsync(a => a.SignInKey == key && a.Id != own) is not { } has
        )
        {
            return;
        }

        // An inspector comes again, and a sister is let in again: each time as somebody new, under the name they know.
        if (has.SubjectKind != ActorKind.Guest || await records.ActorOf(has.Subject, clock.GetUtcNow()) is not null)
        {
            throw new Refused("SignInName", "Somebody else signs in with this name. Choose another.");
        }

        has.Called(null);
        await db.SaveChangesAsync();
    }

    private static string AppPurpose(Account account) => $"app secret of {account.Id}";
}

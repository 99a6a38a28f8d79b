using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Security;

/// <summary>How the framework's passkey ceremony finds accounts and their passkeys. It asks for nothing else.</summary>
internal sealed class AccountStore(SignInDb db, TimeProvider clock) : IUserPasskeyStore<Account>
{
    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Id.ToString());

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult(user.SignInName);

    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult(user.SignInKey);

    public async Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Guid.TryParse(userId, out var id)
            ? await db.Accounts.SingleOrDefaultAsync(a => a.Id == id, cancellationToken)
            : null;

    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        db.Accounts.SingleOrDefaultAsync(a => a.SignInKey == Account.KeyOf(normalizedUserName), cancellationToken);

    public async Task AddOrUpdatePasskeyAsync(
        Account user,
        UserPasskeyInfo passkey,
        CancellationToken cancellationToken
    )
    {
        var known = await Row(user, passkey.CredentialId, cancellationToken);
        if (known is null)
        {
            db.Passkeys.Add(AccountPasskey.Of(user.Id, passkey, clock.GetUtcNow()));
        }
        else
        {
            known.Used(passkey, clock.GetUtcNow());
        }
    }

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken cancellationToken) =>
        [.. (await db.Passkeys.Where(p => p.AccountId == user.Id).ToListAsync(cancellationToken)).Select(p => p.Info)];

    public Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        db.Accounts.SingleOrDefaultAsync(
            a => db.Passkeys.Any(p => p.AccountId == a.Id && p.CredentialId == credentialId),
            cancellationToken
        );

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(
        Account user,
        byte[] credentialId,
        CancellationToken cancellationToken
    ) => (await Row(user, credentialId, cancellationToken))?.Info;

    public Task RemovePasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) =>
        throw Elsewhere();

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) =>
        throw Elsewhere();

    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) =>
        throw Elsewhere();

    public Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken) => throw Elsewhere();

    public Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken) => throw Elsewhere();

    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken) => throw Elsewhere();

    public void Dispose() { }

    private Task<AccountPasskey?> Row(Account user, byte[] credentialId, CancellationToken cancellationToken) =>
        db.Passkeys.SingleOrDefaultAsync(
            p => p.AccountId == user.Id && p.CredentialId == credentialId,
            cancellationToken
        );

    private static InvalidOperationException Elsewhere() =>
        new("Accounts are changed by their own verbs, not by the framework.");
}

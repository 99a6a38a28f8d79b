using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Security;

/// <summary>What a browser is asked, and the sealed note by which we know our question again.</summary>
public sealed record PasskeyQuestion(string Options, string State);

/// <summary>
/// Passkeys, by the framework's own ceremony. What it must remember between question and answer goes out sealed with the
/// form and comes back with it; a question is answered once.
/// </summary>
public sealed class Passkeys(
    SignInDb db,
    IPasskeyHandler<Account> ceremony,
    IUserStore<Account> store,
    OnlyOnce once,
    Seal seal,
    TimeProvider clock
)
{
    public const int NameMost = 60;
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    private sealed record Asked(string State, Guid? AccountId);

    /// <summary>Asks for a passkey of anybody's, or of one account.</summary>
    public async Task<PasskeyQuestion> Ask(HttpContext http, Account? account = null)
    {
        var made = await ceremony.MakeRequestOptionsAsync(account, http);
        var asked = new Asked(made.AssertionState!, account?.Id);
        return new PasskeyQuestion(made.RequestOptionsJson, seal.Close("passkey", asked, Lasts));
    }

    /// <summary>Whose passkey answered; null when the answer is not good.</summary>
    /// <param name="of">The account that it must be of, when it was asked for.</param>
    public async Task<Account?> Answered(HttpContext http, string? credential, string? state, Guid? of = null)
    {
        if (
            string.IsNullOrEmpty(credential)
            || seal.Open<Asked>("passkey", state) is not { } asked
            || asked.AccountId != of
            || !await once.Use(state!, Lasts)
        )
        {
            return null;
        }

        var result = await ceremony.PerformAssertionAsync(
            new PasskeyAssertionContext
            {
                HttpContext = http,
                CredentialJson = credential,
                AssertionState = asked.State,
            }
        );
        return
            result is { Succeeded: true, User: { DisabledAt: null } account } && await Counted(account, result.Passkey)
            ? account
            : null;
    }

    /// <summary>Asks the browser to make a passkey for an account.</summary>
    public async Task<PasskeyQuestion> AskForNew(HttpContext http, Account account, string name)
    {
        var whose = new PasskeyUserEntity
        {
            Id = account.Id.ToString(),
            Name = account.SignInName ?? name,
            DisplayName = name,
        };
        var made = await ceremony.MakeCreationOptionsAsync(whose, http);
        var asked = new Asked(made.AttestationState!, account.Id);
        return new PasskeyQuestion(made.CreationOptionsJson, seal.Close("new passkey", asked, Lasts));
    }

    /// <summary>Adds the passkey that was made; false when the answer is not good.</summary>
    public async Task<bool> Add(HttpContext http, Account account, string? credential, string? state, string name)
    {
        if (
            string.IsNullOrEmpty(credential)
            || seal.Open<Asked>("new passkey", state) is not { } asked
            || asked.AccountId != account.Id
            || !await once.Use(state!, Lasts)
        )
        {
            return false;
        }

        var result = await ceremony.PerformAttestationAsync(
            new PasskeyAttestationContext
            {
                HttpContext = http,
                CredentialJson = credential,
                AttestationState = asked.State,
            }
        );
        if (!result.Succeeded)
        {
            return false;
        }

        result.Passkey.Name = name;
        await ((IUserPasskeyStore<Account>)store).AddOrUpdatePasskeyAsync(account, result.Passkey, default);
        await db.SaveChangesAsync();
        return true;
    }

    /// <summary>The passkeys of an account, oldest first.</summary>
    public async Task<IReadOnlyList<AccountPasskey>> Of(Guid accountId) =>
        await db.Passkeys.AsNoTracking().Where(p => p.AccountId == accountId).OrderBy(p => p.CreatedAt).ToListAsync();

    // The count must have gone up here too, in case two machines were shown copies of one passkey at once.
    private async Task<bool> Counted(Account account, UserPasskeyInfo used)
    {
        var (count, now) = ((long)used.SignCount, clock.GetUtcNow());
        var rows = db.Passkeys.Where(p => p.AccountId == account.Id && p.CredentialId == used.CredentialId);
        return await rows.Where(p => p.SignCount < count || (count == 0 && p.SignCount == 0))
                .ExecuteUpdateAsync(p =>
                    p.SetProperty(x => x.SignCount, count)
                        .SetProperty(x => x.BackedUp, used.IsBackedUp)
                        .SetProperty(x => x.LastUsedAt, now)
                ) == 1;
    }
}

namespace Goldthread.Web.Security;

/// <summary>A new secret for an app, between being shown and being kept: it waits in the form, sealed for one account.</summary>
public sealed class NewApp(Seal seal)
{
    private sealed record Waiting(Guid AccountId, string Secret);

    /// <summary>The form with the secret it had, or with a new one.</summary>
    public PasswordAndApp Form(Account account, string? had, string action)
    {
        var secret = Secret(account, had) ?? AppCode.NewSecret();
        var waiting = new Waiting(account.Id, Convert.ToBase64String(secret));
        var text = AppCode.Text(secret);
        return new PasswordAndApp(
            action,
            seal.Close("new app", waiting, PasswordAndApp.Lasts),
            text,
            AppCode.Address(text, account.SignInName ?? "Goldthread")
        );
    }

    /// <summary>The secret that was shown to this account; null when it is not ours, or too old.</summary>
    public byte[]? Secret(Account account, string? text) =>
        seal.Open<Waiting>("new app", text) is { } waiting && waiting.AccountId == account.Id
            ? Convert.FromBase64String(waiting.Secret)
            : null;
}

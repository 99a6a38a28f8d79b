namespace Goldthread.Web.Security;

/// <summary>That a password was right, for the few minutes until the code: sealed, and worth nothing without the code.</summary>
public sealed class StepCookie(Seal seal, Cookies cookies)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(5);

    /// <summary>Whose password it was, as of which ways in, and whether the device is theirs alone.</summary>
    public sealed record Step(Guid AccountId, string Stamp, bool OwnDevice);

    public void Give(HttpContext http, Account account, bool ownDevice) =>
        http.Response.Cookies.Append(
            cookies.Step,
            seal.Close("step", new Step(account.Id, account.SecurityStamp, ownDevice), Lasts),
            cookies.Options(Lasts)
        );

    public Step? Of(HttpContext http) => seal.Open<Step>("step", http.Request.Cookies[cookies.Step]);

    public void Take(HttpContext http) => http.Response.Cookies.Delete(cookies.Step, cookies.Options());
}

using Goldthread.History;
using Goldthread.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.Security;

/// <summary>The first visit: the one-time code of the log, and five answers.</summary>
[OpenToAll]
public sealed class SetUpPage : DoorPage
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public FirstFacts Form { get; set; } = new();

    /// <summary>There is a provider already.</summary>
    public bool Done { get; private set; }

    public Task<IActionResult> OnGetAsync() => Shown();

    public async Task<IActionResult> OnPostAsync()
    {
        await Show();
        if (Done)
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }

        var code = The<SetUpCode>();
        if (!code.Is(Code))
        {
            await The<SecurityLog>().Note(Happened.SetUpCodeWrong, null);
            return await Again(
                nameof(Code),
                code.Waits
                    ? "This is not the code of the last start. Copy it from the log once more."
                    : "There were too many tries, so this code is no good any more. Start Goldthread again for a new one."
            );
        }

        try
        {
            var account = await The<FirstSetUp>().Make(Form);
            code.Spend();
            await The<Arrival>().Come(HttpContext, account, Assurance.Welcome, ownDevice: false);
            return LocalRedirect("/way-in");
        }
        catch (Refused refused)
        {
            return await Again(
                new Refused([
                    .. refused.Problems.Select(p => p with { Field = p.Field.Length == 0 ? "" : $"Form.{p.Field}" }),
                ])
            );
        }
    }

    protected override async Task Show() => Done = await The<GoldthreadDb>().TheProvider() is not null;
}

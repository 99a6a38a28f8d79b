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
            return await WithoutCode(code);
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
            return await Again(OnThisPage(refused));
        }
    }

    // What else is missing is said with it, so that nobody has to send the form twice.
    private async Task<IActionResult> WithoutCode(SetUpCode code)
    {
        if (!string.IsNullOrWhiteSpace(Code))
        {
            await The<SecurityLog>().Note(Happened.SetUpCodeWrong, null);
        }

        ModelState.AddModelError(
            nameof(Code),
            !code.Waits
                    ? "There were too many tries, so this code is no good any more. Start Goldthread again for a new one."
                : string.IsNullOrWhiteSpace(Code)
                    ? "Copy the code from the log: the lines that Goldthread wrote when it started."
                : "This is not the code of the last start. Copy it from the log once more."
        );
        try
        {
            Form.Look();
            return await Again();
        }
        catch (Refused refused)
        {
            return await Again(OnThisPage(refused));
        }
    }

    private static Refused OnThisPage(Refused refused) =>
        new([.. refused.Problems.Select(p => p with { Field = p.Field.Length == 0 ? "" : $"Form.{p.Field}" })]);

    protected override async Task Show() => Done = await The<GoldthreadDb>().TheProvider() is not null;
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Goldthread.Web.Security;

/// <summary>Says in plain words that something is not there, or that we made a mistake.</summary>
[OpenToAll]
[IgnoreAntiforgeryToken]
public sealed class ProblemPage : PageModel
{
    public int Code { get; private set; }

    public void OnGet(int? code) => Code = code ?? Response.StatusCode;

    public void OnPost(int? code) => OnGet(code);
}

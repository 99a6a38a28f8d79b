using Goldthread.Staff;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.Coaching;

/// <summary>
/// Reads words of a goal, says what to ask, and forgets them: nothing is stored and nothing is written to a log. A whole page by
/// itself; a piece of one for the script that asks as somebody types.
/// </summary>
[Needs(Act.Plan)]
[NothingKept]
public sealed class AskPage : CoachedPage
{
    [BindProperty]
    public string? Words { get; set; }

    /// <summary>The words are a plain title.</summary>
    [BindProperty]
    public bool Title { get; set; }

    /// <summary>The answer is put into a page that is open already.</summary>
    [BindProperty]
    public bool Piece { get; set; }

    protected override string? Read => Words;

    protected override bool IsTitle => Title;

    public Task<IActionResult> OnGetAsync() => Fresh();

    public async Task<IActionResult> OnPostAsync()
    {
        await Show();
        return Piece ? Partial("/Coaching/_Coach.cshtml", this) : Page();
    }
}

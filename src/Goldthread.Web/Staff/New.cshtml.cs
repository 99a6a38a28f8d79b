using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.Staff;

/// <summary>Takes somebody on.</summary>
[Needs(Act.Arrange)]
public sealed class NewPage : ActorPage
{
    [BindProperty]
    public StaffMember.Typed Form { get; set; } = new();

    public Task<IActionResult> OnGetAsync() => Fresh();

    public Task<IActionResult> OnPostAsync() =>
        Save(
            async (db, change) => StaffMember.TakeOn(change, (await db.TheProvider())!, Form),
            id => $"/staff/{id}",
            "Saved. Say where they work, and let them sign in."
        );

    protected override Task Show()
    {
        ViewData["Place"] = "staff";
        return Task.CompletedTask;
    }
}

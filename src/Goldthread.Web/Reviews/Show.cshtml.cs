using Goldthread.Reviews;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Reviews;

/// <summary>A review that was held.</summary>
[Needs(Act.See)]
public sealed class ShowPage : PersonPage
{
    public Review Review { get; private set; } = null!;
    public string LedBy { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid review)
    {
        ViewData["Slim"] = true;
        ViewData["Place"] = "reviews";
        var found = await Db.About<Review>(Found).SingleOrDefaultAsync(r => r.Id == review && r.GoalId == GoalId);
        if (found is null)
        {
            return NotFound();
        }

        Review = found;
        LedBy = await Db.Colleagues().Where(c => c.Id == found.LedById).Select(c => c.Name).SingleAsync();
        return Page();
    }
}

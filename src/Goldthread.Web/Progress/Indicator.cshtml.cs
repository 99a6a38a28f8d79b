using Goldthread.Evidence;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Progress;

/// <summary>What one indicator says: a sentence, the dots, the table.</summary>
[Needs(Act.See)]
public sealed class IndicatorPage : PersonPage
{
    public Told Told { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid indicator)
    {
        ViewData["Slim"] = true;
        var found = await Db.About<Indicator>(Found).SingleOrDefaultAsync(i => i.Id == indicator && i.GoalId == GoalId);
        if (found is null)
        {
            return NotFound();
        }

        Told = await IndicatorReader.Of(Db, Goal, found, Presence, Today);
        return Page();
    }
}

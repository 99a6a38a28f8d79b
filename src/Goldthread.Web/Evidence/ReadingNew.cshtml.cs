using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Evidence;

/// <summary>Writes down one reading, outside a visit: a weekly check, a count from elsewhere.</summary>
[Needs(Act.Record)]
public sealed class ReadingNewPage : PersonPage
{
    [BindProperty]
    public ReadingFacts Form { get; set; } = new();

    public Indicator Indicator { get; private set; } = null!;

    private string Back => $"{GoalHere}/progress/{Indicator.Id}";

    public async Task<IActionResult> OnGetAsync(Guid indicator) => await Find(indicator) ? await Fresh() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid indicator) =>
        !await Find(indicator)
            ? NotFound()
            : await Save(
                async (db, change) =>
                {
                    var found = await db.Find<Indicator>(change, Act.Record, PersonId, indicator);
                    Reading.Take(change, found, Form, Source.WeeklyCheck);
                    change.Say(What.ReadingTaken);
                },
                _ => Back,
                "Saved."
            );

    private async Task<bool> Find(Guid id)
    {
        Indicator = (await Db.About<Indicator>(Found).SingleOrDefaultAsync(i => i.Id == id && i.GoalId == GoalId))!;
        return Indicator is not null;
    }
}

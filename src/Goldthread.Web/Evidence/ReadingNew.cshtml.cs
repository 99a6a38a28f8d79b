using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Evidence;

/// <summary>Writes down one reading, outside a visit: a weekly check, a count from elsewhere.</summary>
[Needs(Act.Record)]
[AfterwardsToo]
public sealed class ReadingNewPage : PersonPage
{
    /// <summary>The reading that this one takes the place of, when one is corrected.</summary>
    [BindProperty(SupportsGet = true, Name = "replaces")]
    public Guid? Replaces { get; set; }

    [BindProperty]
    public ReadingFacts Form { get; set; } = new();

    public Indicator Indicator { get; private set; } = null!;

    private string Back => $"{GoalHere}/progress/{Indicator.Id}";

    public async Task<IActionResult> OnGetAsync(Guid indicator) =>
        await Find(indicator) && await TakeOld() ? await Fresh() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid indicator) =>
        !await Find(indicator)
            ? NotFound()
            : await Save(
                async (db, change) =>
                {
                    var found = await db.Find<Indicator>(change, Act.Record, PersonId, indicator);
                    var old = Replaces is { } id ? await db.Find<Reading>(change, Act.Record, PersonId, id) : null;
                    if (old is not null && !await db.Readings(indicator).AnyAsync(r => r.Id == old.Id))
                    {
                        throw new Refused("", "Someone corrected this reading already. Open the newer one.");
                    }

                    Reading.Take(change, found, Form, old?.Source ?? Source.WeeklyCheck, replaces: old);
                    await db.MustHaveBeenWithUs(change, nameof(Form.OnDay), Form.OnDay);
                    change.Say(old is null ? What.ReadingTaken : What.ReadingCorrected);
                },
                _ => Back,
                "Saved."
            );

    private async Task<bool> TakeOld()
    {
        if (Replaces is not { } id)
        {
            return true;
        }

        var old = await Db.Readings(Indicator.Id).SingleOrDefaultAsync(r => r.Id == id && r.RecordId == null);
        Form = new ReadingFacts
        {
            OnDay = old?.OnDay,
            Value = old?.Value?.ToString(),
            Denominator = old?.Denominator?.ToString(),
            Absence = old?.Absence,
            GivenBy = old?.GivenBy,
            Note = old?.Note,
        };
        return old is not null;
    }

    private async Task<bool> Find(Guid id)
    {
        Indicator = (await Db.About<Indicator>(Found).SingleOrDefaultAsync(i => i.Id == id && i.GoalId == GoalId))!;
        return Indicator is not null;
    }
}

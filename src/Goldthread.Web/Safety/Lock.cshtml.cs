using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Design;
using Goldthread.Web.Goals;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Safety;

/// <summary>Locks one incident, contact or risk, so that nobody else finds it or learns that it is there.</summary>
[Needs(Act.Safeguard)]
public sealed class LockPage : PersonPage
{
    [BindProperty(SupportsGet = true, Name = "hidden")]
    public Guid RecordId { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    [BindProperty]
    public Guid? About { get; set; }

    /// <summary>What the record says, in a line.</summary>
    public string Line { get; private set; } = "";
    public IReadOnlyList<SelectOption> Staff { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await Record() is null ? NotFound() : await Fresh();

    public async Task<IActionResult> OnPostLockAsync()
    {
        if (await Record() is null)
        {
            return NotFound();
        }

        return await Save(
            async (db, change) =>
            {
                var person = await db.Person(change, Act.Safeguard, PersonId);
                var record =
                    await LockedRecords.Find(db.About<Incident>(change), RecordId)
                    ?? await LockedRecords.Find(db.About<ContactLog>(change), RecordId)
                    ?? await LockedRecords.Find(db.About<Risk>(change), RecordId)
                    ?? throw new NotHere();
                if (await LockedRecords.Of(db.About<SafeguardingLock>(change), record.Id).AnyAsync())
                {
                    throw new Refused("", "It is locked already.");
                }

                if (About is { } about && !await db.Colleagues().AnyAsync(c => c.Id == about))
                {
                    throw new Refused(nameof(About), "Choose somebody from the list.");
                }

                SafeguardingLock.Close(change, person, record, Why, About);
            },
            _ => $"{Here}/locks",
            "Locked. Only those who look into safeguarding find it now."
        );
    }

    protected override async Task Show()
    {
        ViewData["Slim"] = true;
        Line = LockedRecords.Line((await Record())!, Today);
        Staff = [new("", "Nobody of the staff"), .. await StaffChoices.Of(Db, Found, Clock.GetUtcNow())];
    }

    private async Task<PersonRecord?> Record() =>
        await LockedRecords.Find(Db.About<Incident>(Found), RecordId)
        ?? await LockedRecords.Find(Db.About<ContactLog>(Found), RecordId)
        ?? await LockedRecords.Find(Db.About<Risk>(Found), RecordId);
}

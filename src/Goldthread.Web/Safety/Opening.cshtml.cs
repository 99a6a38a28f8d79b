using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Safety;

/// <summary>Looks at one emergency opening and says what was found. Nobody looks at their own.</summary>
[Needs(Act.Safeguard)]
public sealed class OpeningPage : ActorPage
{
    [BindProperty(SupportsGet = true, Name = "opening")]
    public Guid OpeningId { get; set; }

    [BindProperty]
    public EmergencyFinding? Finding { get; set; }

    [BindProperty]
    public string? FindingWords { get; set; }

    public EmergencyAccess Opening { get; private set; } = null!;
    public Found Person { get; private set; } = null!;
    public string Likes => Person.Person.Likes;
    public string Who { get; private set; } = "";
    public string? LookedBy { get; private set; }

    internal override Found? LookedAt => Person;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Find())
        {
            return NotFound();
        }

        Seen = Opening.Version;
        return await Fresh();
    }

    public async Task<IActionResult> OnPostJudgeAsync() =>
        await Find()
            ? await Save(
                async (db, change) =>
                    (await db.Find<EmergencyAccess>(change, Act.Safeguard, Opening.PersonId, OpeningId)).Judge(
                        change,
                        Seen,
                        Finding,
                        FindingWords
                    ),
                _ => "/emergency/openings",
                "Saved. It stands in the person’s history."
            )
            : NotFound();

    private async Task<bool> Find()
    {
        if (await Db.OpeningsFor(Actor).SingleOrDefaultAsync(o => o.Id == OpeningId) is not { } opening)
        {
            return false;
        }

        Opening = opening;
        Person = (await Db.Within(Actor, Act.Safeguard, opening.PersonId))!;
        var names = await Db.Colleagues()
            .Where(c => c.Id == opening.StaffId || c.Id == opening.LookedById)
            .ToDictionaryAsync(c => c.Id, c => c.Name);
        Who = names.GetValueOrDefault(opening.StaffId, "Someone");
        LookedBy = opening.LookedById is { } by ? names.GetValueOrDefault(by) : null;
        return true;
    }
}

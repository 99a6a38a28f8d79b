using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Design;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Evidence;

/// <summary>Contacts with people outside the team: what was said and what was agreed.</summary>
[Needs(Act.See, ToChange = Act.Record)]
[AfterwardsToo]
public sealed class ContactsPage : PersonPage
{
    private const int MostShown = 50;

    [BindProperty]
    public ContactFacts Form { get; set; } = new();

    [BindProperty]
    public Guid? About { get; set; }

    public IReadOnlyList<(ContactLog Log, string Author)> All { get; private set; } = [];

    /// <summary>Those that are locked for safeguarding, for who may see them all the same.</summary>
    public IReadOnlySet<Guid> Locked { get; private set; } = new HashSet<Guid>();
    public IReadOnlyList<SelectOption> Goals { get; private set; } = [];

    public Task<IActionResult> OnGetAsync() => Fresh();

    public Task<IActionResult> OnPostAsync() =>
        Save(
            async (db, change) =>
            {
                var person = await db.Person(change, Act.Record, PersonId);
                var goal = About is { } id ? await db.Find<Goal>(change, Act.Record, PersonId, id) : null;
                ContactLog.Write(change, person, Form, goal?.Id);
            },
            _ => $"{Here}/contacts",
            "Saved."
        );

    protected override async Task Show()
    {
        ViewData["Slim"] = true;
        All =
        [
            .. (
                await Db.About<ContactLog>(Found)
                    .OrderByDescending(c => c.HappenedOn)
                    .ThenByDescending(c => c.Id)
                    .Take(MostShown)
                    .Select(c => new { c, Db.Colleagues().First(s => s.Id == c.AuthorId).Name })
                    .ToListAsync()
            ).Select(x => (x.c, x.Name)),
        ];
        Locked = await Safety.OpenLocks.Of(Db, this);
        Goals = await GoalChoices.Of(Db, Found);
    }
}

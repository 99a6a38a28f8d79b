using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Design;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Evidence;

/// <summary>Incidents: what came before, what helped, how long it took to settle.</summary>
[Needs(Act.See, ToChange = Act.Record)]
[AfterwardsToo]
public sealed class IncidentsPage : PersonPage
{
    private const int MostShown = 50;

    [BindProperty]
    public IncidentFacts Form { get; set; } = new();

    [BindProperty]
    public Guid? About { get; set; }

    public IReadOnlyList<Incident> All { get; private set; } = [];

    /// <summary>Those that are locked for safeguarding, for who may see them all the same.</summary>
    public IReadOnlySet<Guid> Locked { get; private set; } = new HashSet<Guid>();
    public IReadOnlyList<SelectOption> Goals { get; private set; } = [];

    public Task<IActionResult> OnGetAsync()
    {
        Form.StartedAt = UkTime.WallOf(Clock.GetUtcNow());
        return Fresh();
    }

    public Task<IActionResult> OnPostAsync() =>
        Save(
            async (db, change) =>
            {
                var person = await db.Person(change, Act.Record, PersonId);
                var goal = About is { } id ? await db.Find<Goal>(change, Act.Record, PersonId, id) : null;
                Incident.Write(change, person, Form, goal?.Id);
                var day = Form.StartedAt is { } began ? DateOnly.FromDateTime(began) : (DateOnly?)null;
                await db.MustHaveBeenWithUs(change, nameof(Form.StartedAt), day);
            },
            _ => $"{Here}/incidents",
            "Saved."
        );

    protected override async Task Show()
    {
        ViewData["Slim"] = true;
        All = await Db.About<Incident>(Found).OrderByDescending(i => i.StartedAt).Take(MostShown).ToListAsync();
        Locked = await Safety.OpenLocks.Of(Db, this);
        Goals = await GoalChoices.Of(Db, Found);
    }
}

using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.People;

/// <summary>Where somebody is: note that they are away, that they are back, and put right what was noted.</summary>
[Needs(Act.See, ToChange = Act.Record)]
[AfterwardsToo]
public sealed class WhereaboutsPage : PersonPage
{
    private const int MostShown = 100;

    /// <summary>The note being corrected; none while adding.</summary>
    [BindProperty(SupportsGet = true, Name = "item")]
    public Guid? Item { get; set; }

    [BindProperty]
    public WhereaboutsFacts Form { get; set; } = new();

    /// <summary>How it came to be noted by mistake.</summary>
    [BindProperty]
    public string? Why { get; set; }

    public IReadOnlyList<Whereabouts> All { get; private set; } = [];

    /// <summary>The note that says where they are today; nothing when they are here.</summary>
    public Whereabouts? Now => Elsewhere is { } stay ? All.FirstOrDefault(w => w.Stay == stay) : null;

    /// <summary>Which of the forms was sent.</summary>
    public string Sent { get; private set; } = "";

    /// <summary>Whoever records may correct an absence; leaving for good takes planning.</summary>
    public bool MayCorrect(WhereaboutsKind kind) => May(ToCorrect(kind));

    private string List => $"{Here}/whereabouts";

    public async Task<IActionResult> OnGetAsync()
    {
        if (Item is { } id)
        {
            if (await Counting().SingleOrDefaultAsync(w => w.Id == id) is not { } noted || !MayCorrect(noted.Kind))
            {
                return NotFound();
            }

            (Form, Seen) = (noted.Facts(), noted.Version);
        }

        return await Fresh();
    }

    public Task<IActionResult> OnPostAsync() =>
        Save(
            async (db, change) =>
            {
                var person = await db.Person(change, Act.Record, PersonId);
                var all = await db.About<Whereabouts>(change).ToListAsync();
                if (Item is not null)
                {
                    (await Of(db, change, all)).Correct(change, Seen, Form, all);
                }
                else
                {
                    Whereabouts.GoAway(change, person, Form, all);
                }
            },
            _ => List,
            "Saved."
        );

    /// <summary>They are back.</summary>
    public Task<IActionResult> OnPostBackAsync()
    {
        Sent = "Back";
        return Save(
            async (db, change) =>
            {
                await db.Person(change, Act.Record, PersonId);
                var all = await db.About<Whereabouts>(change).ToListAsync();
                (await Of(db, change, all)).ComeBack(change, Seen, Form.BackOn, all);
            },
            _ => List,
            $"Good. What waited for {Person.Likes} goes on, and the days away are given back."
        );
    }

    /// <summary>It was noted by mistake.</summary>
    public Task<IActionResult> OnPostMistakeAsync()
    {
        Sent = "Mistake";
        return Save(
            async (db, change) =>
            {
                await db.Person(change, Act.Record, PersonId);
                var all = await db.About<Whereabouts>(change).ToListAsync();
                (await Of(db, change, all)).Mistake(change, Seen, Why);
            },
            _ => List,
            "Taken out. It stays in the history, with your reason."
        );
    }

    protected override async Task Show()
    {
        All = await Counting().OrderByDescending(w => w.StartsOn).Take(MostShown).ToListAsync();
        ViewData["Slim"] = true;
    }

    private static Act ToCorrect(WhereaboutsKind kind) => kind.Leaves() ? Act.Plan : Act.Record;

    // Found among all of this person's, and only by whoever may change it.
    private async Task<Whereabouts> Of(GoldthreadDb db, Change change, List<Whereabouts> all)
    {
        var found = all.SingleOrDefault(w => w.Id == Item) ?? throw new NotHere();
        await db.Person(change, ToCorrect(found.Kind), PersonId);
        return found;
    }

    private IQueryable<Whereabouts> Counting() => Db.About<Whereabouts>(Found).Where(w => !w.InError);
}

using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.People;

/// <summary>A page that lists what is noted of one kind, and has a form to add to it, change it or end it.</summary>
public abstract class NotedPage<T, TFacts> : PersonPage
    where T : Noted<TFacts>, new()
    where TFacts : class, IFacts, new()
{
    private const int MostShown = 200;

    /// <summary>The one being changed; none while adding.</summary>
    [BindProperty(SupportsGet = true, Name = "item")]
    public Guid? Item { get; set; }

    [BindProperty]
    public TFacts Form { get; set; } = new();

    /// <summary>Why it is taken off the list, as typed.</summary>
    [BindProperty]
    public string? EndWhy { get; set; }

    /// <summary>All of them that still hold.</summary>
    public IReadOnlyList<T> All { get; private set; } = [];

    /// <summary>The address of the list.</summary>
    protected abstract string List { get; }

    /// <summary>All of this kind that belong here, in the order to show them.</summary>
    protected virtual IQueryable<T> InOrder(IQueryable<T> all) => all.OrderBy(n => n.Id);

    /// <summary>Whether colleagues went by it, so that they must be told why it ends.</summary>
    protected virtual bool EndsWithWhy => false;

    /// <summary>The form for a new one, before anything is typed.</summary>
    protected virtual Task<TFacts> Blank() => Task.FromResult(new TFacts());

    /// <summary>Notes a new one.</summary>
    protected virtual void Begin(Change change, Person person) => change.Note<T, TFacts>(person, Form);

    /// <summary>Refuses facts that do not fit with what else is known.</summary>
    protected virtual Task LookFurther() => Task.CompletedTask;

    /// <summary>Where to go once it is saved.</summary>
    protected virtual string Next => List;

    public async Task<IActionResult> OnGetAsync()
    {
        if (Item is { } id)
        {
            if (await OfThisPage().SingleOrDefaultAsync(n => n.Id == id && n.EndedOn == null) is not { } noted)
            {
                return NotFound();
            }

            Form = noted.Facts();
            Seen = noted.Version;
        }
        else
        {
            Form = await Blank();
        }

        return await Fresh();
    }

    public Task<IActionResult> OnPostAsync() =>
        Save(
            async (db, change) =>
            {
                var item = Item is null ? null : await FindItem(db, change);
                await LookFurther();
                if (item is not null)
                {
                    item.Rewrite(change, Seen, Form);
                }
                else
                {
                    Begin(change, await db.Person(change, Act.Plan, PersonId));
                }
            },
            _ => Next,
            "Saved."
        );

    public Task<IActionResult> OnPostEndAsync()
    {
        ModelState.Clear();
        return Save(
            async (db, change) =>
            {
                var item = await FindItem(db, change);
                if (EndsWithWhy)
                {
                    Ending.MustSayWhy(EndWhy);
                }

                item.End(change, Seen, EndWhy);
            },
            _ => List,
            "Taken off the list. It stays in the history."
        );
    }

    protected override async Task Show() =>
        All = await OfThisPage().Where(n => n.EndedOn == null).Take(MostShown).ToListAsync();

    /// <summary>Those that ended, the last first.</summary>
    protected Task<List<T>> Ended() =>
        OfThisPage().Where(n => n.EndedOn != null).OrderByDescending(n => n.EndedOn).Take(MostShown).ToListAsync();

    /// <summary>Moves one of those that still hold a place earlier or later.</summary>
    protected Task<IActionResult> Place(Guid which, Way way, What what)
    {
        ModelState.Clear();
        return Save(
            async (db, change) =>
            {
                var ids = await OfThisPage().Where(n => n.EndedOn == null).Select(n => n.Id).ToListAsync();
                var all = new List<IPlaced>();
                foreach (var id in ids)
                {
                    all.Add((IPlaced)await db.Find<T>(change, Act.Plan, PersonId, id));
                }

                change.AboutGoal(GoalId);
                Placing.Move(change, all, which, way, what);
            },
            _ => List,
            "Moved."
        );
    }

    private IQueryable<T> OfThisPage() => InOrder(Db.About<T>(Found));

    // What belongs to one goal is not there under the address of another.
    private async Task<T> FindItem(GoldthreadDb db, Change change) =>
        Item is { } id && await OfThisPage().AnyAsync(n => n.Id == id)
            ? await db.Find<T>(change, Act.Plan, PersonId, id)
            : throw new NotHere();
}

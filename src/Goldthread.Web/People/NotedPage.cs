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

    /// <summary>All of them that still hold.</summary>
    public IReadOnlyList<T> All { get; private set; } = [];

    /// <summary>The address of the list.</summary>
    protected abstract string List { get; }

    /// <summary>All of this kind that belong here, in the order to show them.</summary>
    protected virtual IQueryable<T> InOrder(IQueryable<T> all) => all.OrderBy(n => n.Id);

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

        return await Fresh();
    }

    public Task<IActionResult> OnPostAsync() =>
        Save(
            async (db, change) =>
            {
                await LookFurther();
                if (Item is not null)
                {
                    (await FindItem(db, change)).Rewrite(change, Seen, Form);
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
            async (db, change) => (await FindItem(db, change)).End(change, Seen),
            _ => List,
            "Taken off the list. It stays in the history."
        );
    }

    protected override async Task Show() =>
        All = await OfThisPage().Where(n => n.EndedOn == null).Take(MostShown).ToListAsync();

    private IQueryable<T> OfThisPage() => InOrder(Db.About<T>(Found));

    // What belongs to one goal is not there under the address of another.
    private async Task<T> FindItem(GoldthreadDb db, Change change) =>
        Item is { } id && await OfThisPage().AnyAsync(n => n.Id == id)
            ? await db.Find<T>(change, Act.Plan, PersonId, id)
            : throw new NotHere();
}

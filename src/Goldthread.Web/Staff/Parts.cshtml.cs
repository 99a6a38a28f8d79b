using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Design;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Staff;

/// <summary>Gives a member of staff a part in one person’s support, or in the whole provider.</summary>
[Needs(Act.Arrange)]
[NamesMany]
public sealed class PartsPage : MemberPage
{
    private const int MostToChoose = 1000;

    /// <summary>May stand in the address, so that a link leads to somebody who is chosen already.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? PersonId { get; set; }

    [BindProperty]
    public Relation? RelationToAll { get; set; }

    [BindProperty]
    public string? BasisToAll { get; set; }

    public IReadOnlyList<SelectOption> People { get; private set; } = [];
    public bool MaySetUp => Reach.DecideForAll(Actor, Act.SetUp);
    public bool AskedAll { get; private set; }

    public override string Here => MemberHere;

    public Task<IActionResult> OnGetAsync() => Fresh();

    public Task<IActionResult> OnPostAsync() =>
        Save(
            async (db, change) =>
            {
                if (PersonId is not { } id)
                {
                    throw new Refused(nameof(PersonId), "Choose the person.");
                }

                var member = await db.Member(change, Member.Id);
                var person = await db.Person(change, Act.Arrange, id);
                if (await db.HasPart(member.Id, Relation, change.At, personId: person.Id))
                {
                    throw new Refused(nameof(PersonId), "They have this part already.");
                }

                member.Support(change, person, Part);
            },
            _ => MemberHere,
            "Saved. They see this person from now on."
        );

    public Task<IActionResult> OnPostAllAsync()
    {
        AskedAll = true;
        return Save(
            async (db, change) =>
            {
                var member = await db.Member(change, Member.Id);
                try
                {
                    if (await db.HasPart(member.Id, RelationToAll, change.At))
                    {
                        throw new Refused(nameof(Relation), "They have this part already.");
                    }

                    member.ServeAll(change, new PartFacts { Relation = RelationToAll, Basis = BasisToAll });
                }
                catch (Refused refused)
                {
                    // This form stands beside another one, so its fields have names of their own.
                    throw new Refused([
                        .. refused.Problems.Select(p => p.Field.Length == 0 ? p : p with { Field = p.Field + "ToAll" }),
                    ]);
                }
            },
            _ => MemberHere,
            "Saved. They have this part in the whole provider from now on."
        );
    }

    /// <summary>What is said beside a field of the wide part, or null.</summary>
    public string? WhyAll(string field) => ModelState[field]?.Errors.FirstOrDefault()?.ErrorMessage;

    protected override async Task Show()
    {
        var people = await Db.PeopleFor(Actor, Act.Arrange)
            .OrderBy(p => p.SearchName)
            .Take(MostToChoose)
            .Select(p => new
            {
                p.Id,
                p.Name,
                Service = Db.ServiceNames().Where(s => s.Id == p.ServiceId).Select(s => s.Name).First(),
            })
            .ToListAsync();
        People =
        [
            new SelectOption("", "Choose a person"),
            .. people.Select(p => new SelectOption(p.Id.ToString(), $"{p.Name}, {p.Service}")),
        ];
    }
}

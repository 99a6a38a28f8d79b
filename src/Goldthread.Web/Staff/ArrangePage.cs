using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Design;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Staff;

/// <summary>A page for who says who works where: the part that is being given, and the way to end one.</summary>
public abstract class ArrangePage : ActorPage
{
    private const int MostToChoose = 500;

    [BindProperty]
    public Relation? Relation { get; set; }

    [BindProperty]
    public string? Basis { get; set; }

    [BindProperty]
    public DateOnly? EndsOn { get; set; }

    /// <summary>The part that is being given, as typed.</summary>
    public PartFacts Part =>
        new()
        {
            Relation = Relation,
            Basis = Basis,
            EndsOn = EndsOn,
        };

    /// <summary>Where to go once something is saved here.</summary>
    public abstract string Here { get; }

    /// <summary>Ends a part that somebody has.</summary>
    public Task<IActionResult> OnPostEndPartAsync(Guid part)
    {
        ModelState.Clear();
        return Save(
            async (db, change) =>
            {
                var found = await db.Part(change, part);
                var member = await db.Member(change, found.StaffId);
                if (found.PersonId is { } person)
                {
                    await db.Person(change, Act.Arrange, person);
                }
                else if (found.ServiceId is { } service)
                {
                    change.In(service);
                }

                member.EndPart(change, found, await db.IsLastAdministrator(member.Id, change.At));
            },
            _ => Here,
            "Ended. It opens nothing from now on."
        );
    }

    /// <summary>The staff to choose from: those whom the actor may manage, and who are here.</summary>
    protected async Task<IReadOnlyList<SelectOption>> StaffToChoose(string none, Guid? but = null) =>
        [
            new SelectOption("", none),
            .. (
                await Db.StaffFor(Actor)
                    .HereOn(Today)
                    .Where(s => s.Id != but)
                    .OrderBy(s => s.Name)
                    .Take(MostToChoose)
                    .Select(s => new
                    {
                        s.Id,
                        s.Name,
                        s.Job,
                    })
                    .ToListAsync()
            ).Select(s => new SelectOption(s.Id.ToString(), $"{s.Name}, {Say.Of(s.Job).ToLowerInvariant()}")),
        ];

    /// <summary>Parts with the name of whoever has them.</summary>
    protected async Task<IReadOnlyList<PartRow>> WithNames(IQueryable<ReachGrant> parts) =>
        [
            .. (
                await parts
                    .Join(Db.Colleagues(), g => g.StaffId, s => s.Id, (g, s) => new { g, s.Name })
                    .OrderBy(x => x.Name)
                    .Take(MostToChoose)
                    .ToListAsync()
            )
                .OrderBy(x => x.g.Relation is Goldthread.Staff.Relation.SupportWorker)
                .Select(x => new PartRow(x.g.Id, x.g.Relation, x.Name, $"/staff/{x.g.StaffId}", x.g.Basis, x.g.EndsAt)),
        ];
}

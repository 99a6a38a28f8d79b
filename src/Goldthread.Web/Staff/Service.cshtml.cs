using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Design;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Staff;

/// <summary>One service: who answers for it, how many people are there, and the way to its teams.</summary>
[Needs(Act.Arrange)]
public sealed class ServiceShowPage : ServicePage
{
    /// <summary>May stand in the address, so that a link leads to somebody who is chosen already.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? StaffId { get; set; }

    public int People { get; private set; }
    public int Teams { get; private set; }
    public IReadOnlyList<PartRow> Parts { get; private set; } = [];
    public IReadOnlyList<SelectOption> Staff { get; private set; } = [];

    /// <summary>The parts that the actor may give here.</summary>
    public IReadOnlyList<Relation> Relations =>
        [.. Reach.Givable(Span.Service).Where(r => Reach.MayGive(Actor, r, Span.Service))];

    public override string Here => ServiceHere;

    public Task<IActionResult> OnGetAsync() => Fresh();

    public Task<IActionResult> OnPostAsync() =>
        Save(
            async (db, change) =>
            {
                if (StaffId is null)
                {
                    throw new Refused(nameof(StaffId), "Choose who it is.");
                }

                var service = await db.Place(change, Act.Arrange, Service.Id);
                var member = await db.Member(change, StaffId);
                if (await db.HasPart(member.Id, Relation, change.At, service.Id))
                {
                    throw new Refused(nameof(StaffId), "They have this part already.");
                }

                member.Serve(change, service, Part);
            },
            _ => Here,
            "Saved. They can do it from now on."
        );

    protected override async Task Show()
    {
        People = await Db.PeopleFor(Actor, Act.Arrange).CountAsync(p => p.ServiceId == Service.Id);
        Teams = await Db.TeamsFor(Actor).CountAsync(t => t.ServiceId == Service.Id);
        Parts = await WithNames(
            Db.PartsFor(Actor).Where(g => g.ServiceId == Service.Id && g.TeamId == null && g.PersonId == null)
        );
        Staff = await StaffToChoose("Choose somebody");
    }
}

using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Design;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Staff;

/// <summary>One team: who works in it, whom it supports, its name, its end.</summary>
[Needs(Act.Arrange)]
[NamesMany]
public sealed class TeamPage : ServicePage
{
    private const int MostShown = 500;

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public Guid? StaffId { get; set; }

    [BindProperty]
    public Guid? PersonId { get; set; }

    public Team Team { get; private set; } = null!;
    public IReadOnlyList<PartRow> Workers { get; private set; } = [];
    public IReadOnlyList<Person> People { get; private set; } = [];
    public IReadOnlyList<SelectOption> Staff { get; private set; } = [];
    public IReadOnlyList<SelectOption> Others { get; private set; } = [];

    /// <summary>Which of the forms was sent, so that it stays open with its problems.</summary>
    public string? Asked { get; private set; }

    public string TeamsHere => $"{ServiceHere}/teams";
    public override string Here => $"{TeamsHere}/{Team.Id}";

    internal override async Task<bool> Meet(Act act)
    {
        if (!await base.Meet(act))
        {
            return false;
        }

        _ = Guid.TryParse(RouteData.Values["team"]?.ToString(), out var id);
        Team = (await Db.TeamsFor(Actor).SingleOrDefaultAsync(t => t.Id == id && t.ServiceId == Service.Id))!;
        return Team is not null;
    }

    public Task<IActionResult> OnGetAsync()
    {
        (Name, Seen) = (Team.Name, Team.Version);
        return Fresh();
    }

    public Task<IActionResult> OnPostAsync() =>
        Save(
            async (db, change) => (await db.Team(change, Service.Id, Team.Id)).Rename(change, Seen, Name),
            _ => Here,
            "Saved."
        );

    public Task<IActionResult> OnPostWorkerAsync()
    {
        Asked = "Worker";
        return Save(
            async (db, change) =>
            {
                if (StaffId is null)
                {
                    throw new Refused(nameof(StaffId), "Choose who it is.");
                }

                var team = await db.Team(change, Service.Id, Team.Id);
                var member = await db.Member(change, StaffId);
                if (await db.HasPart(member.Id, Relation, change.At, teamId: team.Id))
                {
                    throw new Refused(nameof(StaffId), "They have this part already.");
                }

                member.WorkIn(change, team, Part);
            },
            _ => Here,
            "Saved. They see everybody in this team from now on."
        );
    }

    public Task<IActionResult> OnPostPlaceAsync()
    {
        Asked = "Place";
        return Save(
            async (db, change) =>
            {
                if (PersonId is null)
                {
                    throw new Refused(nameof(PersonId), "Choose the person.");
                }

                var team = await db.Team(change, Service.Id, Team.Id);
                (await db.Person(change, Act.Arrange, PersonId.Value)).Place(change, team);
            },
            _ => Here,
            "Saved. This team supports them from now on."
        );
    }

    public Task<IActionResult> OnPostOutAsync(Guid person)
    {
        ModelState.Clear();
        return Save(
            async (db, change) =>
            {
                var found = await db.Person(change, Act.Arrange, person);
                if (found.TeamId != Team.Id)
                {
                    throw new NotHere();
                }

                found.Place(change, null);
            },
            _ => Here,
            "Saved. They are in no team now."
        );
    }

    public Task<IActionResult> OnPostEndAsync()
    {
        ModelState.Clear();
        return Save(
            async (db, change) =>
            {
                var team = await db.Team(change, Service.Id, Team.Id);
                var actor = change.Actor with { Now = change.At };
                var people = await db.PeopleFor(actor, Act.Arrange).CountAsync(p => p.TeamId == team.Id);
                var parts = await db.PartsFor(actor).Where(g => g.TeamId == team.Id).ToListAsync();
                team.End(change, Seen, people, parts);
            },
            _ => TeamsHere,
            "The team has ended. It stays in the history."
        );
    }

    protected override async Task Show()
    {
        Seen = Seen == 0 ? Team.Version : Seen;
        Name ??= Team.Name;
        Workers = await WithNames(Db.PartsFor(Actor).Where(g => g.TeamId == Team.Id));
        var people = Db.PeopleFor(Actor, Act.Arrange).Where(p => p.ServiceId == Service.Id).OrderBy(p => p.SearchName);
        People = await people.Where(p => p.TeamId == Team.Id).Take(MostShown).ToListAsync();
        Staff = await StaffToChoose("Choose somebody");
        Others =
        [
            new SelectOption("", "Choose a person"),
            .. (await people.Where(p => p.TeamId == null || p.TeamId != Team.Id).Take(MostShown).ToListAsync()).Select(
                p => new SelectOption(p.Id.ToString(), p.Name)
            ),
        ];
    }
}

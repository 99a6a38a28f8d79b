using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Design;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Staff;

/// <summary>Somebody leaves: what they see to, to whom it goes on, and their last day.</summary>
[Needs(Act.Arrange)]
[NamesMany]
public sealed class LeavingPage : MemberPage
{
    [BindProperty]
    public DateOnly? On { get; set; }

    /// <summary>Who goes on with everybody for whom nobody else is chosen.</summary>
    [BindProperty]
    public Guid? ToAll { get; set; }

    /// <summary>Who goes on with one person, by the person.</summary>
    [BindProperty(Name = nameof(To))]
    public Dictionary<Guid, Guid?> To { get; set; } = [];

    public IReadOnlyList<Owned> Owned { get; private set; } = [];

    /// <summary>The people whose goals the actor may read, and not only arrange.</summary>
    public IReadOnlySet<Guid> MaySee { get; private set; } = new HashSet<Guid>();
    public int Elsewhere { get; private set; }
    public IReadOnlyList<SelectOption> Colleagues { get; private set; } = [];
    public IReadOnlyList<SelectOption> Each => [new SelectOption("", "As chosen above"), .. Colleagues.Skip(1)];

    public override string Here => $"{MemberHere}/leaving";

    public Task<IActionResult> OnGetAsync()
    {
        Seen = Member.Version;
        return Fresh();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var answer = await Save(
            async (db, change) =>
            {
                var member = await db.Member(change, Member.Id);
                await Leaving.LetGo(db, change, member, Seen, On, p => To.GetValueOrDefault(p) ?? ToAll);
            },
            _ => MemberHere,
            On > Today
                ? $"{Member.Name} leaves on {Design.Words.Day(On!.Value, Today)}. After that day they cannot come in."
                : $"{Member.Name} has left, and cannot come in any more."
        );
        if (answer is LocalRedirectResult && !(On > Today))
        {
            // Every request asks whether they are still here; this closes what they signed in with as well.
            await The<Accounts>().Disable(new Subject(ActorKind.Staff, Member.Id), Actor.Id);
        }

        return answer;
    }

    protected override async Task Show()
    {
        Owned = await Leaving.OwnedBy(Db, Actor, Member.Id);
        Elsewhere = await Leaving.CountElsewhere(Db, Actor, Member.Id);
        var ids = Owned.Select(o => o.Person.Id).ToList();
        MaySee = (
            await Db.PeopleFor(Actor, Act.See).Where(p => ids.Contains(p.Id)).Select(p => p.Id).ToListAsync()
        ).ToHashSet();
        Colleagues = await StaffToChoose("Choose somebody", Member.Id);
    }
}

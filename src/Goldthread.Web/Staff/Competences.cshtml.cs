using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Storage.Reports;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Staff;

/// <summary>What a member of staff is able to do, with dates.</summary>
[Needs(Act.Arrange)]
public sealed class CompetencesPage : MemberPage
{
    private const int MostShown = 200;

    [BindProperty]
    public Competence.Typed Form { get; set; } = new();

    public IReadOnlyList<Competence> All { get; private set; } = [];

    /// <summary>What competences are called already, so that the same one has one name.</summary>
    public IReadOnlyList<string> InUse { get; private set; } = [];

    public override string Here => $"{MemberHere}/competences";

    public Task<IActionResult> OnGetAsync() => Fresh();

    public Task<IActionResult> OnPostAsync() =>
        Save(
            async (db, change) => Competence.Note(change, await db.Member(change, Member.Id), Form),
            _ => Here,
            "Saved."
        );

    public Task<IActionResult> OnPostEndAsync(Guid competence)
    {
        ModelState.Clear();
        return Save(
            async (db, change) =>
            {
                var member = await db.Member(change, Member.Id);
                (await db.Competence(change, member.Id, competence)).End(change, member, Seen);
            },
            _ => Here,
            "Taken off the list. It stays in the history."
        );
    }

    protected override async Task Show()
    {
        InUse = await Db.SkillsInUse();
        All = await Db.CompetencesFor(Actor)
            .Where(c => c.StaffId == Member.Id)
            .OrderBy(c => c.ExpiresOn == null)
            .ThenBy(c => c.ExpiresOn)
            .ThenBy(c => c.Name)
            .Take(MostShown)
            .ToListAsync();
    }
}

using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Support;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Evidence;

/// <summary>Corrects a record: a new one takes its place, and the old one stays beside it.</summary>
[Needs(Act.Record)]
[AfterwardsToo]
public sealed class CorrectPage : VisitPage
{
    [BindProperty(SupportsGet = true, Name = "record")]
    public Guid RecordId { get; set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Db.Records(Found).SingleOrDefaultAsync(r => r.Id == RecordId) is not { } old)
        {
            return NotFound();
        }

        await Take(old);
        return await Fresh();
    }

    public Task<IActionResult> OnPostAsync() =>
        Save(
            async (db, change) =>
            {
                var old = await db.Find<DailyRecord>(change, Act.Record, PersonId, RecordId);
                if (!await db.Records(Found).AnyAsync(r => r.Id == old.Id))
                {
                    throw new Refused("", "Someone corrected this record already. Open the newer one to correct it.");
                }

                await Visit.Write(db, change, Person, Facts(), old);
            },
            id => $"{Here}/records/{(Record.InError ? RecordId : id)}",
            "Corrected. The first record stays, with yours beside it."
        );

    private async Task Take(DailyRecord old)
    {
        Record = new RecordFacts
        {
            HappenedAt = UkTime.WallOf(old.HappenedAt),
            Words = old.Words,
            SaidHow = old.SaidHow,
            Health = old.Health,
            ToldMe = old.ToldMe,
            Note = old.Note,
        };
        WithoutGoal = true;
        Felt = old.Mood?.ToString();
        if (await Db.About<RecordFocus>(Found).FirstOrDefaultAsync(f => f.RecordId == old.Id) is not { } focus)
        {
            return;
        }

        FocusGoal = focus.GoalId;
        Focus = new FocusFacts
        {
            How = focus.How,
            Exception = focus.Exception,
            Tried = focus.Tried,
            Worked = focus.Worked,
            Next = focus.Next,
        };
        Answers = (await Db.About<Reading>(Found).Where(r => r.RecordId == old.Id).ToListAsync()).ToDictionary(
            r => r.IndicatorId,
            r => r.Absence is null ? r.Value.ToString() : VisitFacts.Declined
        );
        Steps = await Db.About<StepHelp>(Found)
            .Where(s => s.RecordId == old.Id)
            .ToDictionaryAsync(s => s.StepId, s => (Help?)s.Help);
    }
}

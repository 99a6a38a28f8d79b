using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Support;
using Goldthread.Web.Design;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Evidence;

/// <summary>One daily record, with what came with it and what corrected it.</summary>
[Needs(Act.See)]
public sealed class RecordShowPage : PersonPage
{
    public DailyRecord Record { get; private set; } = null!;
    public string Author { get; private set; } = "";
    public IReadOnlyList<(RecordFocus Focus, Goal Goal)> Focuses { get; private set; } = [];
    public IReadOnlyList<(string Name, string Answer)> Answers { get; private set; } = [];
    public IReadOnlyList<(string Step, Help Help)> Helps { get; private set; } = [];
    public DailyRecord? CorrectedBy { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid record)
    {
        ViewData["Slim"] = true;
        if (await Db.About<DailyRecord>(Found).SingleOrDefaultAsync(r => r.Id == record) is not { } found)
        {
            return NotFound();
        }

        Record = found;
        Author = found.KeyId is { } key
            ? await Db.Systems().Where(k => k.Id == key).Select(k => k.Name).SingleAsync()
            : await Db.Colleagues().Where(c => c.Id == found.AuthorId).Select(c => c.Name).SingleAsync();
        CorrectedBy = await Db.About<DailyRecord>(Found).FirstOrDefaultAsync(r => r.CorrectsId == record);
        Focuses =
        [
            .. (
                await Db.About<RecordFocus>(Found)
                    .Where(f => f.RecordId == record)
                    .Join(Db.About<Goal>(Found), f => f.GoalId, g => g.Id, (f, g) => new { f, g })
                    .ToListAsync()
            ).Select(x => (x.f, x.g)),
        ];
        Answers =
        [
            .. (
                await Db.About<Reading>(Found)
                    .Where(r => r.RecordId == record)
                    .Join(Db.About<Indicator>(Found), r => r.IndicatorId, i => i.Id, (r, i) => new { r, i })
                    .ToListAsync()
            ).Select(x => (x.i.Name, InWords.Of(x.i.Kind, x.i.Unit, x.r))),
        ];
        Helps =
        [
            .. (
                await Db.About<StepHelp>(Found)
                    .Where(h => h.RecordId == record)
                    .Join(Db.About<SupportStep>(Found), h => h.StepId, s => s.Id, (h, s) => new { s.Name, h.Help })
                    .ToListAsync()
            ).Select(x => (x.Name, x.Help)),
        ];
        return Page();
    }
}

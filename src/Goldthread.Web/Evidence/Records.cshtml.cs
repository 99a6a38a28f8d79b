using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Evidence;

/// <summary>The daily records of a person, or of one goal, newest first.</summary>
[Needs(Act.See)]
public sealed class RecordsPage : PersonPage
{
    private const int PageSize = 30;

    /// <summary>One record in the list.</summary>
    public sealed record Row(
        Guid Id,
        DateTimeOffset At,
        string Author,
        string? Words,
        string? Note,
        bool Correction,
        IReadOnlyList<Focus> Focuses
    );

    /// <summary>How it went for one goal.</summary>
    public sealed record Focus(string Goal, HowItWent How, string? Tried);

    [BindProperty(SupportsGet = true, Name = "about")]
    public Guid? About { get; set; }

    [BindProperty(SupportsGet = true, Name = "before")]
    public long? Before { get; set; }

    public string? AboutGoal { get; private set; }
    public IReadOnlyList<Row> Rows { get; private set; } = [];
    public long? Older { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        var records = Db.Records(Found);
        if (About is { } goalId)
        {
            var goal = await Db.About<Goal>(Found).SingleOrDefaultAsync(g => g.Id == goalId);
            if (goal is null)
            {
                return NotFound();
            }

            AboutGoal = goal.CalledBy;
            var focuses = Db.About<RecordFocus>(Found).Where(f => f.GoalId == goalId);
            records = records.Where(r => focuses.Any(f => f.RecordId == r.Id));
        }

        if (Before is { } before)
        {
            var until = Instants.FromMicroseconds(Math.Clamp(before, 0, long.MaxValue / 20));
            records = records.Where(r => r.HappenedAt < until);
        }

        var rows = await records
            .OrderByDescending(r => r.HappenedAt)
            .Take(PageSize + 1)
            .Select(r => new
            {
                r.Id,
                r.HappenedAt,
                Author = r.KeyId != null
                    ? Db.Systems().First(k => k.Id == r.KeyId).Name
                    : Db.Colleagues().First(c => c.Id == r.AuthorId).Name,
                r.Words,
                r.Note,
                Correction = r.CorrectsId != null,
            })
            .ToListAsync();
        var ids = rows.ConvertAll(r => r.Id);
        var lines = await Db.About<RecordFocus>(Found)
            .Where(f => ids.Contains(f.RecordId))
            .Join(
                Db.About<Goal>(Found),
                f => f.GoalId,
                g => g.Id,
                (f, g) =>
                    new
                    {
                        f,
                        g.Title,
                        g.OwnWords,
                    }
            )
            .ToListAsync();
        var byRecord = lines.ToLookup(l => l.f.RecordId, l => new Focus(l.Title ?? l.OwnWords, l.f.How, l.f.Tried));
        Rows =
        [
            .. rows.Take(PageSize)
                .Select(r => new Row(r.Id, r.HappenedAt, r.Author, r.Words, r.Note, r.Correction, [.. byRecord[r.Id]])),
        ];
        Older = rows.Count > PageSize ? Instants.ToMicroseconds(Rows[^1].At) : null;
        return Page();
    }
}

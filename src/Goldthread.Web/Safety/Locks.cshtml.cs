using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Safety;

/// <summary>What is locked for safeguarding about a person, and was; for who looks into it.</summary>
[Needs(Act.Safeguard)]
public sealed class LocksPage : PersonPage
{
    private const int MostShown = 100;

    /// <summary>A lock, and what it hides.</summary>
    public sealed record Row(SafeguardingLock Lock, string Line, string? About);

    public IReadOnlyList<Row> All { get; private set; } = [];

    /// <summary>The one that is being opened, and the words it was sent with.</summary>
    public (Guid Id, string? Why)? Lifting { get; private set; }

    public Task<IActionResult> OnGetAsync() => Fresh();

    public Task<IActionResult> OnPostLiftAsync([FromForm(Name = "lock")] Guid id, [FromForm] string? liftedWhy)
    {
        ModelState.Clear();
        Lifting = (id, liftedWhy);
        return Save(
            async (db, change) =>
                (await db.Find<SafeguardingLock>(change, Act.Safeguard, PersonId, id)).Lift(change, Seen, liftedWhy),
            _ => $"{Here}/locks",
            "Open again, for everybody who may see this person."
        );
    }

    protected override async Task Show()
    {
        ViewData["Slim"] = true;
        var locks = await Db.About<SafeguardingLock>(Found)
            .OrderBy(l => l.LiftedOn)
            .ThenByDescending(l => l.Id)
            .Take(MostShown)
            .ToListAsync();
        var lines = new Dictionary<Guid, string>();
        foreach (
            var record in new IEnumerable<PersonRecord>[]
            {
                await Those<Incident>(locks.Select(l => l.IncidentId)),
                await Those<ContactLog>(locks.Select(l => l.ContactLogId)),
                await Those<Risk>(locks.Select(l => l.RiskId)),
            }.SelectMany(r => r)
        )
        {
            lines[record.Id] = LockedRecords.Line(record, Today);
        }

        var about = locks.Select(l => l.AboutStaffId).OfType<Guid>().Distinct().ToList();
        var names = await Db.Colleagues().Where(c => about.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Name);
        All =
        [
            .. locks
                .Select(l =>
                    (Lock: l, Line: lines.GetValueOrDefault(l.IncidentId ?? l.ContactLogId ?? l.RiskId ?? Guid.Empty))
                )
                .Where(x => x.Line is not null)
                .Select(x => new Row(
                    x.Lock,
                    x.Line!,
                    x.Lock.AboutStaffId is { } id ? names.GetValueOrDefault(id) : null
                )),
        ];
    }

    private async Task<List<T>> Those<T>(IEnumerable<Guid?> ids)
        where T : PersonRecord
    {
        var wanted = ids.OfType<Guid>().ToList();
        return await Db.About<T>(Found).Where(r => wanted.Contains(r.Id)).ToListAsync();
    }
}

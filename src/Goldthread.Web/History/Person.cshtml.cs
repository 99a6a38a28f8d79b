using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Verify;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.History;

/// <summary>Who changed what about a person, and why; newest first.</summary>
[Needs(Act.History)]
public sealed class PersonHistoryPage : PersonPage
{
    private const int PageSize = 40;

    /// <summary>One change.</summary>
    public sealed record Row(
        DateTimeOffset At,
        string Who,
        string What,
        string? Why,
        string? Goal,
        IReadOnlyList<ColumnChange> Changes
    );

    [BindProperty(SupportsGet = true, Name = "before")]
    public long? Before { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];
    public long? Older { get; private set; }

    public async Task OnGetAsync()
    {
        ViewData["Slim"] = true;
        var history = Db.HistoryOf(Found);
        if (Before is { } before)
        {
            var until = Instants.Nearest(before);
            history = history.Where(h => h.At < until);
        }

        var entries = await history.Take(PageSize + 1).ToListAsync();
        var shown = entries.Take(PageSize).ToList();
        var actors = shown.Select(e => e.ActorId).Distinct().ToList();
        var names = await Db.Colleagues()
            .Select(c => new { c.Id, c.Name })
            .Concat(Db.Systems().Select(k => new { k.Id, k.Name }))
            .Where(n => actors.Contains(n.Id))
            .ToDictionaryAsync(n => n.Id, n => n.Name);
        names[PersonId] = Person.Name;
        var goals = await GoalNames(shown);
        var touched = shown.ToDictionary(e => e.Id, e => TouchedRow.Read(e.Rows));
        var changes = await Db.Changes([.. touched.Values.SelectMany(r => r)]);
        Rows =
        [
            .. shown.Select(e => new Row(
                e.At,
                names.GetValueOrDefault(e.ActorId, "Someone"),
                string.Join(" and ", e.WhatDone.Split(' ').Select(code => What.Of(code).Words)),
                e.Reason,
                e.GoalId is { } goal ? goals.GetValueOrDefault(goal) : null,
                [
                    .. touched[e.Id]
                        .Where(changes.ContainsKey)
                        .SelectMany(r => changes[r])
                        .Where(c => Columns.Shown(c.Column)),
                ]
            )),
        ];
        Older = entries.Count > PageSize ? Instants.ToMicroseconds(shown[^1].At) : null;
    }

    private async Task<Dictionary<Guid, string>> GoalNames(List<HistoryEntry> shown)
    {
        var ids = shown.Where(e => e.GoalId is not null).Select(e => e.GoalId!.Value).Distinct().ToList();
        return await Db.About<Goldthread.Goals.Goal>(Found)
            .Where(g => ids.Contains(g.Id))
            .ToDictionaryAsync(g => g.Id, g => g.CalledBy);
    }
}

using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Api;

/// <summary>The keys of other systems, those in use first.</summary>
[Needs(Act.SetUp)]
[StepUp]
public sealed class KeysPage : ActorPage
{
    private const int MostShown = 100;

    /// <summary>One key in the list.</summary>
    public sealed record Row(SystemKey Key, DateTimeOffset? LastUsedAt);

    /// <summary>The last day on which a key opens anything.</summary>
    public static DateOnly LastDay(SystemKey key) => UkTime.DayOf(key.EndsAt.AddTicks(-1));

    public IReadOnlyList<Row> InUse { get; private set; } = [];
    public IReadOnlyList<Row> Ended { get; private set; } = [];

    public async Task OnGetAsync()
    {
        ViewData["Place"] = "staff";
        var now = Clock.GetUtcNow();
        var keys = await Db.KeysFor(Actor)
            .OrderByDescending(k => k.EndsAt > now)
            .ThenBy(k => k.Name)
            .ThenBy(k => k.Id)
            .Take(MostShown)
            .ToListAsync();
        var uses = await The<KeyUses>().LastOf(keys.ConvertAll(k => k.Id));
        var rows = keys.ToLookup(k => k.EndsAt > now, k => new Row(k, uses.TryGetValue(k.Id, out var at) ? at : null));
        (InUse, Ended) = ([.. rows[true]], [.. rows[false]]);
    }
}

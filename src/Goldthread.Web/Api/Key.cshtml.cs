using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Api;

/// <summary>The key of one other system: what it may do, when it was used, and the end of it.</summary>
[Needs(Act.SetUp)]
[StepUp]
public sealed class KeyPage : ActorPage
{
    private const int MostHappened = 20;

    /// <summary>Under this name a new key comes from the form that made it: sealed, and read once.</summary>
    internal const string Whole = "Key";

    public SystemKey Key { get; private set; } = null!;

    /// <summary>Who made it, and answers for it.</summary>
    public string KeptBy { get; private set; } = "";

    /// <summary>At which service it may do what.</summary>
    public IReadOnlyList<(string Service, IReadOnlyList<Relation> May)> Parts { get; private set; } = [];
    public DateTimeOffset? LastUsedAt { get; private set; }

    /// <summary>What happened around it lately, newest first.</summary>
    public IReadOnlyList<SecurityEvent> Lately { get; private set; } = [];

    /// <summary>The whole key, on the first sight of this page and never again.</summary>
    public string? New { get; private set; }

    public bool InUse => Key.EndsAt > Clock.GetUtcNow();

    private string Here => $"/keys/{Key.Id}";

    public Task<IActionResult> OnGetAsync() => Fresh();

    public async Task<IActionResult> OnPostEndAsync()
    {
        ModelState.Clear();
        var answer = await Save(
            async (db, change) =>
            {
                var (key, grants) = await db.Key(change, Key.Id);
                key.End(change, (await db.TheProvider())!, grants);
            },
            _ => Here,
            $"Ended. The key of {Key.Name} opens nothing from now on."
        );
        if (answer is LocalRedirectResult)
        {
            await The<SecurityLog>().NoteKey(Happened.KeyEnded, Key.Id, Actor.Id);
        }

        return answer;
    }

    internal override async Task<bool> Meet(Act act)
    {
        ViewData["Place"] = "staff";
        _ = Guid.TryParse(RouteData.Values["key"]?.ToString(), out var id);
        Key = (await Db.KeysFor(Actor).SingleOrDefaultAsync(k => k.Id == id))!;
        return Key is not null;
    }

    protected override async Task Show()
    {
        New = TempData[Whole] is string text && SystemKey.HashOf(text) == Key.Hash ? text : null;
        KeptBy = await Db.Colleagues().Where(c => c.Id == Key.KeptById).Select(c => c.Name).SingleAsync();
        var grants = await Db.GrantsOfKeys()
            .Where(g => g.KeyId == Key.Id)
            .Join(Db.ServiceNames(), g => g.ServiceId, s => s.Id, (g, s) => new { s.Name, g.Relation })
            .ToListAsync();
        Parts =
        [
            .. grants
                .GroupBy(g => g.Name, g => g.Relation, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (g.Key, (IReadOnlyList<Relation>)[.. g.Order()])),
        ];
        var uses = The<KeyUses>();
        LastUsedAt = await uses.LastOf(Key.Id);
        Lately = [.. (await uses.Of(Key.Id, MostHappened)).Where(e => Happened.SaysOfKey(e.What) is not null)];
    }
}

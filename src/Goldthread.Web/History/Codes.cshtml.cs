using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Verify;
using Goldthread.Web.Design;
using Goldthread.Web.Jobs;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.History;

/// <summary>The codes that printed pages carry, for whoever answers for a service: to compare a page that somebody brings.</summary>
[Needs(Act.Arrange)]
public sealed class CodesPage : ActorPage
{
    private const int MostShown = 60;

    /// <summary>One code: how a chain ended when a checkpoint was written.</summary>
    public sealed record Row(string Name, DateTimeOffset At, long Size, string Code);

    [BindProperty(SupportsGet = true, Name = "code")]
    public string? Code { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>What was found of the code that was typed; null when none was.</summary>
    public string? Answer { get; private set; }

    /// <summary>Where checkpoints go; null when nowhere.</summary>
    public string? Folder { get; private set; }

    /// <summary>What went wrong with the last checkpoint; null when it worked.</summary>
    public string? Trouble { get; private set; }

    public async Task OnGetAsync()
    {
        ViewData["Place"] = "staff";
        var job = HttpContext.RequestServices.GetService<CheckpointOnTime>();
        (Folder, Trouble) = (job?.Folder, job?.Trouble);
        var names = await Db.ServicesFor(Actor, Act.Arrange).ToDictionaryAsync(s => s.Id, s => s.Name);
        var newest = await Db.HeadsFor(Actor).OrderByDescending(h => h.At).Take(MostShown).ToListAsync();
        Rows = [.. newest.Select(h => Of(h, names))];
        Answer = string.IsNullOrWhiteSpace(Code) ? null : await LookFor(Code, names);
    }

    private async Task<string> LookFor(string typed, Dictionary<Guid, string> names)
    {
        if (PrintedCode.Read(typed) is not { } code)
        {
            return "That is no code. Look again: four groups of four letters and digits, without I, L, O and U.";
        }

        await foreach (var head in Db.HeadsFor(Actor).OrderByDescending(h => h.At).AsAsyncEnumerable())
        {
            if (Of(head, names) is var row && row.Code == code)
            {
                return $"It is a code of {row.Name}, written on {Words.DayAndTime(UkTime.WallOf(row.At), Today)}, when its history had {row.Size} entries. "
                    + "Whether all of it is still the same is what ./run verify --code says.";
            }
        }

        return "No checkpoint of yours has that code. Ask whoever keeps the machine to run ./run verify --code with it before you trust the page.";
    }

    private static Row Of(KnownHead head, Dictionary<Guid, string> names) =>
        new(
            names.GetValueOrDefault(head.Chain, "The provider"),
            head.At,
            head.Size,
            PrintedCode.Of(head.Chain, head.Size, head.Head)
        );
}

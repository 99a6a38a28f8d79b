using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Design;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Api;

/// <summary>A key is made for another system. What it says is shown on the next page, once.</summary>
[Needs(Act.SetUp)]
[StepUp]
public sealed class KeyNewPage : ActorPage
{
    private const int MostToChoose = 200;

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Purpose { get; set; }

    [BindProperty]
    public List<Guid> ServiceIds { get; set; } = [];

    [BindProperty]
    public bool MaySee { get; set; }

    [BindProperty]
    public bool MayRecord { get; set; }

    [BindProperty]
    public DateOnly? EndsOn { get; set; }

    /// <summary>What can be chosen: every service of the provider.</summary>
    public IReadOnlyList<SelectOption> Services { get; private set; } = [];

    public Task<IActionResult> OnGetAsync() => Fresh();

    public async Task<IActionResult> OnPostAsync()
    {
        var text = KeyText.New();
        var answer = await Save(
            async (db, change) =>
                SystemKey.Make(
                    change,
                    (await db.TheProvider())!,
                    await db.ServicesFor(change.Actor with { Now = change.At }, Act.SetUp).ToListAsync(),
                    Facts(),
                    text.Prefix,
                    SystemKey.HashOf(text.Whole.Text)
                ),
            id => $"/keys/{id}",
            "The key is made."
        );
        if (answer is LocalRedirectResult)
        {
            await ShowOnce(text);
        }

        return answer;
    }

    protected override async Task Show()
    {
        ViewData["Place"] = "staff";
        var services = await Db.ServicesFor(Actor, Act.SetUp).OrderBy(s => s.Name).Take(MostToChoose).ToListAsync();
        if (services.Count == 1 && ModelState.IsValid)
        {
            ServiceIds = [services[0].Id];
        }

        Services = [.. services.Select(s => new SelectOption(s.Id.ToString(), s.Name))];
    }

    private SystemKeyFacts Facts() =>
        new()
        {
            Name = Name,
            Purpose = Purpose,
            ServiceIds = ServiceIds,
            MaySee = MaySee,
            MayRecord = MayRecord,
            EndsOn = EndsOn,
        };

    // A form sent again made its key before, and that one is shown to nobody any more.
    private async Task ShowOnce(KeyText text)
    {
        if (await Db.SystemOf(SystemKey.HashOf(text.Whole.Text), Clock.GetUtcNow()) is { } made)
        {
            await The<SecurityLog>().NoteKey(Happened.KeyMade, made.Id, Actor.Id);
            TempData[KeyPage.Whole] = text.Whole.Text;
        }
    }
}

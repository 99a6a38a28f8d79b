using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Design;
using Goldthread.Web.Imports;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Evidence;

/// <summary>Imports readings from a file: looked through first, then all of it or nothing.</summary>
[Needs(Act.Plan)]
[AfterwardsToo]
public sealed class ImportPage : PersonPage
{
    private const int LargestMegabytes = 1;
    private const string NoFile = "Choose a file with a row of names and a row for each reading.";

    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>The text of the file, so that it need not be chosen again after looking through.</summary>
    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public string? ValueColumn { get; set; }

    [BindProperty]
    public string? DenominatorColumn { get; set; }

    public Indicator Indicator { get; private set; } = null!;

    /// <summary>What the file holds; nothing until it was looked through.</summary>
    public ReadingsFile? Looked { get; private set; }

    public IReadOnlyList<SelectOption> Columns =>
        [new SelectOption("", "None"), .. (Looked?.Columns ?? []).Select(c => new SelectOption(c, c))];

    public async Task<IActionResult> OnGetAsync(Guid indicator) => await Find(indicator) ? await Fresh() : NotFound();

    /// <summary>Looks the file through and saves nothing.</summary>
    public async Task<IActionResult> OnPostAsync(Guid indicator)
    {
        if (!await Find(indicator))
        {
            return NotFound();
        }

        await TakeFile();
        return ModelState.IsValid && Looked!.Problems.Count == 0 ? await Fresh() : await Again();
    }

    public async Task<IActionResult> OnPostSaveAsync(Guid indicator)
    {
        if (!await Find(indicator))
        {
            return NotFound();
        }

        await TakeFile();
        if (!ModelState.IsValid || Looked!.Problems.Count > 0)
        {
            return await Again();
        }

        return await Save(
            async (db, change) =>
            {
                var found = await db.Find<Indicator>(change, Act.Plan, PersonId, indicator);
                foreach (var facts in Looked.Readings)
                {
                    Reading.Take(change, found, facts, Source.Import);
                }

                change.Say(What.ReadingsImported);
            },
            _ => $"{GoalHere}/progress/{indicator}",
            $"{Words.Count(Looked.Readings.Count, "reading is", "readings are")} saved."
        );
    }

    private async Task TakeFile()
    {
        if (await ModelState.Text(nameof(Upload), Upload, Text, LargestMegabytes, NoFile) is not { } text)
        {
            return;
        }

        Text = text;
        ModelState.Remove(nameof(Text));
        // The same form sent again is met by the Writer; what it brought the first time is not in its way.
        var done = await Db.HistoryOf(Found).AnyAsync(e => e.Id == Once);
        var imported = await Db.Readings(Indicator.Id)
            .Where(r => r.Source == Source.Import && !done)
            .Select(r => r.OnDay)
            .ToListAsync();
        Looked = ReadingsFile
            .Read(Text, Indicator.Kind, Today, ValueColumn, DenominatorColumn)
            .Without(imported.ToHashSet());
    }

    private async Task<bool> Find(Guid id)
    {
        Indicator = (await Db.About<Indicator>(Found).SingleOrDefaultAsync(i => i.Id == id && i.GoalId == GoalId))!;
        return Indicator is not null;
    }
}

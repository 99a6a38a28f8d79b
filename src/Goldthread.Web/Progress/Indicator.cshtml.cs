using Goldthread.Evidence;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Progress;

/// <summary>What one indicator says: a sentence, the dots, the table; what was missing, what lies ahead, and who says what.</summary>
[Needs(Act.See)]
public sealed class IndicatorPage : PersonPage
{
    private const int MostLatest = 6;

    public Told Told { get; private set; } = null!;

    /// <summary>What came of the readings that were due; null before there was any.</summary>
    public string? Coverage { get; private set; }

    /// <summary>When the target may be reached, or that no day can be named; null without a target.</summary>
    public string? LookAhead { get; private set; }

    /// <summary>The first sign of weeks 2 to 6; null where there is no starting point.</summary>
    public string? FirstSign { get; private set; }

    /// <summary>The first and the last word of everybody who gave an answer.</summary>
    public IReadOnlyList<Rated> ByRater { get; private set; } = [];

    /// <summary>The newest readings, the last one first.</summary>
    public IReadOnlyList<Reading> Latest { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid indicator)
    {
        ViewData["Slim"] = true;
        var found = await Db.About<Indicator>(Found).SingleOrDefaultAsync(i => i.Id == indicator && i.GoalId == GoalId);
        if (found is null)
        {
            return NotFound();
        }

        Told = await IndicatorReader.Of(Db, Goal, found, Presence, Today);
        Latest = await Db.Readings(indicator)
            .OrderByDescending(r => r.OnDay)
            .ThenByDescending(r => r.Id)
            .Take(MostLatest)
            .ToListAsync();
        Coverage = IndicatorWords.Coverage(Told, Presence, Today);
        LookAhead = IndicatorWords.LookAhead(Told, Today);
        FirstSign = IndicatorWords.FirstSign(Told, Goal, Today);
        ByRater = Rated.ByEach(Told, Today);
        return Page();
    }
}

using Goldthread.Evidence;
using Goldthread.People;
using Goldthread.Progress;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Progress;

/// <summary>
/// What the indicators of everybody in reach say today: for the whole provider and for each service, by lens and by outcome; and who
/// is behind each number.
/// </summary>
[AtWork]
[NamesMany]
public sealed class OverviewPage : ActorPage
{
    private const int MostPeople = 2_000;
    private const int PageSize = 50;

    /// <summary>The figures of one service, or of all together.</summary>
    /// <param name="Service">Null for all together.</param>
    public sealed record Part(
        Guid? Service,
        string Name,
        int People,
        IReadOnlyList<FigureRow> Lenses,
        IReadOnlyList<FigureRow> Outcomes
    );

    /// <summary>One person behind the numbers, and what each lens says.</summary>
    public sealed record Row(Guid PersonId, string Likes, IReadOnlyList<(Lens Lens, FindingKind Kind)> Says);

    [BindProperty(SupportsGet = true, Name = "service")]
    public Guid? Service { get; set; }

    [BindProperty(SupportsGet = true, Name = "lens")]
    public Lens? Through { get; set; }

    [BindProperty(SupportsGet = true, Name = "says")]
    public FindingKind? Says { get; set; }

    [BindProperty(SupportsGet = true, Name = "number")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<Part> Parts { get; private set; } = [];
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>How many people are behind what was chosen.</summary>
    public int Chosen { get; private set; }
    public bool More => Chosen > Number * PageSize;

    public async Task OnGetAsync()
    {
        ViewData["Place"] = "threads";
        Number = Math.Clamp(Number, 1, 10_000);
        var people = await Db.PeopleFor(Actor, Act.See)
            .WithUs(Db, Today)
            .OrderBy(p => p.Likes)
            .ThenBy(p => p.Id)
            .Take(MostPeople)
            .Select(p => new
            {
                p.Id,
                p.Likes,
                p.ServiceId,
            })
            .ToListAsync();
        var names = await Db.ServiceNames().ToDictionaryAsync(s => s.Id, s => s.Name);
        var reader = new RollUpReader(Db, The<RememberedTraces>(), Today);
        var (parts, all) = (new List<Part>(), new List<Standing>());
        foreach (var there in people.GroupBy(p => p.ServiceId).OrderBy(s => names[s.Key]))
        {
            var standings = await reader.Of(there.Key, [.. there.Select(p => p.Id)]);
            all.AddRange(standings);
            parts.Add(PartOf(there.Key, names[there.Key], standings));
        }

        Parts = parts.Count > 1 ? [PartOf(null, "All services", all), .. parts] : parts;
        var says = all.GroupBy(s => s.Traced.PersonId).ToDictionary(p => p.Key, p => Figures.OfOne(p));
        var chosen = people
            .Where(p => says.ContainsKey(p.Id) && (Service is null || p.ServiceId == Service))
            .Select(p => new Row(p.Id, p.Likes, says[p.Id]))
            .Where(IsChosen)
            .OrderByDescending(r => r.Says.Any(s => s.Kind == FindingKind.Worse))
            .ToList();
        Chosen = chosen.Count;
        Rows = [.. chosen.Skip((Number - 1) * PageSize).Take(PageSize)];
    }

    /// <summary>The address of the same page with another choice.</summary>
    public string To(Guid? service, Lens? lens, FindingKind? says, int number = 1)
    {
        string?[] asked =
        [
            service is null ? null : $"service={service}",
            lens is null ? null : $"lens={lens}",
            says is null ? null : $"says={says}",
            number == 1 ? null : $"number={number}",
        ];
        var query = string.Join('&', asked.OfType<string>());
        return query.Length == 0 ? "/progress#people" : $"/progress?{query}#people";
    }

    private bool IsChosen(Row row) =>
        (Through is null && Says is null)
        || row.Says.Any(s => (Through is null || s.Lens == Through) && (Says is null || s.Kind == Says));

    private static Part PartOf(Guid? service, string name, IReadOnlyList<Standing> standings) =>
        new(
            service,
            name,
            standings.Select(s => s.Traced.PersonId).Distinct().Count(),
            Figures.ByLens(standings),
            Figures.ByOutcome(standings)
        );
}

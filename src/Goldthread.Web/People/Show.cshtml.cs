using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.GoldenThread;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Reviews;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Storage.Reports;
using Goldthread.Web.GoldenThread;
using Goldthread.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.People;

/// <summary>What matters to a person: their latest words, their goals with each thread, and what waits.</summary>
[Needs(Act.See)]
public sealed class ShowPage : PersonPage
{
    private const int MostEnded = 20;

    /// <summary>Words that a person said, who heard them, and when.</summary>
    public sealed record Voice(string Words, string Caption);

    /// <summary>Something heard in passing, waiting for the next talk about goals.</summary>
    public sealed record HeardInPassing(Guid RecordId, string Words, string By, DateOnly On);

    public Voice? Latest { get; private set; }
    public IReadOnlyList<Goal> Goals { get; private set; } = [];
    public IReadOnlyList<Goal> Ended { get; private set; } = [];
    public IReadOnlyDictionary<Guid, IReadOnlyList<Link>> Links { get; private set; } =
        new Dictionary<Guid, IReadOnlyList<Link>>();
    public IReadOnlyList<HeardInPassing> Heard { get; private set; } = [];
    public string? Important { get; private set; }

    /// <summary>What about their safety and consent asks for somebody; nothing while they are not here.</summary>
    public IReadOnlyList<SafetySign> Signs { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var goals = await Db.GoalsOf(Found);
        Goals = [.. goals.Where(g => g.Open).OrderBy(g => g.Priority).ThenBy(g => g.SaidOn)];
        Ended = [.. goals.Where(g => !g.Open).OrderByDescending(g => g.SaidOn).Take(MostEnded)];
        // After somebody has moved on or died nothing is to be followed up: the goals rest as they were.
        Links = Gone
            ? Links
            : await new PersonThreads(Db, Found, Presence, Today).Of([
                .. Goals.Where(g => g.Lifecycle is Lifecycle.Active or Lifecycle.OnHold),
            ]);
        Latest = await LatestVoice();
        Heard = await HeardLately();
        Important = await Db.ImportantTo(Found);
        Signs = Elsewhere is null ? SafetySigns.Of(await Db.SafetyOf(Found), Today) : Signs;
    }

    // Words are said in daily records and in reviews; the later of the two speaks first.
    private async Task<Voice?> LatestVoice()
    {
        var record = await Db.LatestWords(Found);
        var review = await Db.LatestWordsAtReview(Found);
        if (review is not null && (record is null || review.On > UkTime.DayOf(record.At)))
        {
            return new Voice(review.Words, $"At the review, {Design.Words.Day(review.On, Today)}.");
        }

        return record is null
            ? null
            : new Voice(
                record.Words,
                $"To {record.To}, {Design.Words.Day(UkTime.DayOf(record.At), Today)}{(record.SaidHow is null ? "" : ", " + Design.Words.Small(record.SaidHow))}."
            );
    }

    private async Task<IReadOnlyList<HeardInPassing>> HeardLately() =>
        [
            .. (await Db.ToldInPassing(Found)).Select(r => new HeardInPassing(
                r.RecordId,
                r.Words,
                r.To,
                UkTime.DayOf(r.At)
            )),
        ];
}

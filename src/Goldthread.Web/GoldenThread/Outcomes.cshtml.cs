using Goldthread.Goals;
using Goldthread.GoldenThread;
using Goldthread.People;
using Goldthread.Progress;
using Goldthread.Reviews;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Progress;
using Goldthread.Web.Security;
using Microsoft.EntityFrameworkCore;
using Strength = Goldthread.GoldenThread.Strength;

namespace Goldthread.Web.GoldenThread;

/// <summary>Figures of each service without names, for who buys the care and who answers for it. Small numbers are kept out.</summary>
[Needs(Act.Outcomes)]
public sealed class OutcomesPage : ActorPage
{
    private const int Together = 500;

    /// <summary>What is said of one service; null where a number is too small to show.</summary>
    public sealed record Row(
        string Service,
        int? People,
        int? Active,
        IReadOnlyList<int?> Threads,
        int? Achieved,
        int? Ended
    )
    {
        /// <summary>What people say through each lens; empty where too few are looked at.</summary>
        public IReadOnlyList<FigureRow> Lenses { get; init; } = [];

        /// <summary>The same by what care is bought for.</summary>
        public IReadOnlyList<FigureRow> Outcomes { get; init; } = [];
    }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var services = await Db.ServicesFor(Actor, Act.Outcomes).OrderBy(s => s.Name).ThenBy(s => s.Id).ToListAsync();
        var rows = new List<Row>();
        foreach (var service in services)
        {
            rows.Add(await Of(service));
        }

        Rows = rows;
    }

    private async Task<Row> Of(Service service)
    {
        var people = Db.PeopleFor(Actor, Act.Outcomes).Where(p => p.ServiceId == service.Id);
        var count = await people.CountAsync();
        if (SmallNumbers.Alone(count) is null)
        {
            return new Row(service.Name, null, null, [null, null, null], null, null);
        }

        var active = await Db.For<Goal>(Actor, Act.Outcomes)
            .Where(g => g.Lifecycle == Lifecycle.Active && people.Any(p => p.Id == g.PersonId))
            .ToListAsync();
        var threads = await Threads(active);
        var (achieved, ended) = await Ended(people);
        var standings = await new RollUpReader(Db, The<RememberedTraces>(), Today).Of(
            service.Id,
            await people.WithUs(Db, Today).Select(p => p.Id).ToListAsync()
        );
        return new Row(service.Name, count, SmallNumbers.Alone(active.Count), threads, achieved, ended)
        {
            Lenses = Figures.ByLens(standings),
            Outcomes = Figures.ByOutcome(standings),
        };
    }

    // A thread is as strong as the weakest of its links.
    private async Task<IReadOnlyList<int?>> Threads(List<Goal> active)
    {
        var worst = new List<Strength>();
        foreach (var some in active.Chunk(Together))
        {
            var links = await new ThreadReader(Db, Actor, Today, Act.Outcomes).Judge(some);
            worst.AddRange(
                links.Values.Select(l =>
                    l.Any(k => k.Strength == Strength.Broken) ? Strength.Broken
                    : l.Any(k => k.Strength == Strength.Thin) ? Strength.Thin
                    : Strength.Strong
                )
            );
        }

        return SmallNumbers.Parts(Count(Strength.Strong), Count(Strength.Thin), Count(Strength.Broken));

        int Count(Strength strength) => worst.Count(w => w == strength);
    }

    private async Task<(int?, int?)> Ended(IQueryable<Goldthread.People.Person> people)
    {
        var since = Today.AddYears(-1);
        var ends = new[] { Decision.Celebrate, Decision.Stop, Decision.Reshape };
        var decided = await Db.For<Review>(Actor, Act.Outcomes)
            .Where(r => r.State == ReviewState.Held && r.HeldOn > since && people.Any(p => p.Id == r.PersonId))
            .Where(r => r.Decision != null && ends.Contains(r.Decision.Value))
            .GroupBy(r => r.Decision)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToListAsync();
        return SmallNumbers.Share(
            decided.Where(d => d.Key == Decision.Celebrate).Sum(d => d.Count),
            decided.Sum(d => d.Count)
        );
    }
}

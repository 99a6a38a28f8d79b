using System.Diagnostics;
using Goldthread.History;
using Goldthread.Storage;
using Goldthread.Web.Demonstration;

namespace Goldthread.Web.Simulation;

/// <summary>What came of a simulation.</summary>
/// <param name="RecordSeconds">The seconds that went into writing daily records alone.</param>
/// <param name="RecordBytes">What the database grew by after everybody's first goals had started.</param>
internal sealed record SimulationSummary(
    int Services,
    int Staff,
    int People,
    int Goals,
    int Records,
    double Seconds,
    double RecordSeconds,
    long Bytes,
    long RecordBytes
);

/// <summary>
/// Fills an empty database with an invented provider of any size, oldest day first, up to yesterday. Everything goes
/// through the same verbs and the same Writer as any other change.
/// </summary>
internal sealed class Simulator
{
    // The provider begins so many days before the first record, so that all can be met and planned with.
    private const int DaysBefore = 40;

    private readonly SimulationPlan _plan;
    private readonly DateOnly _today;
    private readonly DateOnly _first;
    private readonly SimulatedProvider _provider;
    private readonly List<Life> _lives = [];
    private readonly ILookup<DateOnly, Deed> _deeds;

    /// <param name="now">The moment up to which it has lived.</param>
    public Simulator(SimulationPlan plan, DateTimeOffset now)
    {
        _plan = plan;
        _today = UkTime.DayOf(now);
        _first = _today.AddDays(-plan.Days);
        _provider = new SimulatedProvider(plan, UkTime.At(_first.AddDays(-DaysBefore).ToDateTime(new TimeOnly(9, 0))));
        var maker = new LifeMaker(plan, _first, _today);
        foreach (var house in _provider.Houses)
        {
            for (var place = 0; place < house.People; place++)
            {
                _lives.Add(maker.Make(_lives.Count, house, place));
            }
        }

        Share();
        _deeds = _lives
            .SelectMany(l => Biography.Of(plan, l, _today))
            .Where(d => UkTime.DayOf(d.At) < _today)
            .ToLookup(d => UkTime.DayOf(d.At));
    }

    /// <summary>Everybody it will have.</summary>
    public IReadOnlyList<Life> Lives => _lives;

    /// <summary>Fills <paramref name="database"/>, which has today's schema and holds nobody yet.</summary>
    /// <param name="progress">Told the day that is written and how many records there are by then.</param>
    public async Task<SimulationSummary> Fill(Database database, Action<DateOnly, int>? progress = null)
    {
        var all = Stopwatch.StartNew();
        var (records, before, taken) = await Live(database, progress);
        var bytes = database.Bytes();
        return new SimulationSummary(
            _provider.Houses.Count,
            _provider.Staff,
            _lives.Count,
            _lives.Sum(l => l.Goals.Count),
            records,
            all.Elapsed.TotalSeconds,
            taken.TotalSeconds,
            bytes,
            bytes - before
        );
    }

    private async Task<(int Records, long BytesBefore, TimeSpan Taken)> Live(
        Database database,
        Action<DateOnly, int>? progress
    )
    {
        var (records, before) = (0, 0L);
        await using var writer = new StoryWriter(database, _provider.Deeds[0].At);
        var recording = new Recording(writer);
        var visits = new Visits(_plan);
        // On a server it is settled beforehand which provider this is.
        var begin = _provider.Deeds[0];
        await writer.Write([begin with { Id = database.ProviderId(begin.At) }, .. _provider.Deeds.Skip(1)]);
        for (var day = _first.AddDays(1 - DaysBefore); day < _today; day = day.AddDays(1))
        {
            before = day == _first ? database.Bytes() : before;
            progress?.Invoke(day, records);
            records += await Live(day, writer, recording, visits);
        }

        return (records, before, recording.Taken);
    }

    // The visits of the morning, what is written at noon, and the visits of the afternoon.
    private async Task<int> Live(DateOnly day, StoryWriter writer, Recording recording, Visits visits)
    {
        var noon = UkTime.At(day.ToDateTime(new TimeOnly(Biography.FromHour, 0)));
        var told = _lives.SelectMany(l => visits.On(l, day)).ToLookup(v => v.WrittenAt < noon);
        await recording.Write([.. told[true].OrderBy(v => v.WrittenAt)]);
        await writer.Write([.. _deeds[day].OrderBy(d => d.At)]);
        await recording.Write([.. told[false].OrderBy(v => v.WrittenAt)]);
        return told[true].Count() + told[false].Count();
    }

    // So many records to each, by need or evenly; what is left over goes one by one to the first.
    private void Share()
    {
        foreach (var life in _lives)
        {
            for (var day = _first; day < _today; day = day.AddDays(1))
            {
                life.Weight += life.WeightOf(day, _plan.Seed);
            }
        }

        var sharing = _lives.Skip(_plan.Busiest is null ? 0 : 1).ToList();
        var left = _plan.Records - (_plan.Busiest ?? 0);
        if (_plan.Busiest is { } busiest)
        {
            _lives[0].Records = sharing.Count == 0 ? _plan.Records : busiest;
        }

        var needs = sharing.Sum(NeedOf);
        foreach (var life in sharing)
        {
            life.Records = (int)(left * NeedOf(life) / needs);
        }

        var over = sharing.Count == 0 ? 0 : left - sharing.Sum(l => l.Records);
        for (var at = 0; at < over; at++)
        {
            sharing[at].Records++;
        }
    }

    private double NeedOf(Life life) => _plan.Evenly ? 1 : life.Need * life.Weight;
}

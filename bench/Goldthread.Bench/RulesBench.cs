using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Goldthread.Coaching;
using Goldthread.Evidence;
using Goldthread.Progress;

namespace Goldthread.Bench;

/// <summary>What the pure rules cost.</summary>
public class RulesBench
{
    private readonly List<Point> _sixty = [.. Series(60)];
    private readonly List<Point> _thousand = [.. Series(1_000)];
    private readonly ChartSeries _chart = ChartSeries.Of([
        .. Series(1_000).Select(point => new ChartRow(point.On.ToDateTime(TimeOnly.MinValue), (double)point.Value!)),
    ]);

    private static readonly IndicatorFacts Feeling = new(
        "Feeling settled",
        Lens.Experience,
        IndicatorKind.Faces,
        Direction.Higher,
        null,
        2,
        4,
        null,
        null
    );

    private const string Usual =
        "Staff to encourage Mr Hill to walk to the lounge with his frame twice a day, and to join in with activities by the next review";

    private static readonly string Long = string.Concat(Enumerable.Repeat(Usual + ". ", 80));

    internal static void Run() =>
        BenchmarkRunner.Run<RulesBench>(
            DefaultConfig
                .Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
                .WithOptions(ConfigOptions.DisableLogFile)
        );

    [Benchmark]
    public RunReading RunChartOfSixty() => RunChart.Read(_sixty);

    [Benchmark]
    public RunReading RunChartOfAThousand() => RunChart.Read(_thousand);

    [Benchmark]
    public Finding FindingOfSixty() => Finding.Of(Feeling, _sixty, new DateOnly(2026, 11, 24));

    /// <summary>Limits, signals and both verdicts; the bar is 50 µs.</summary>
    [Benchmark]
    public ChartReading XmrOfAThousand() => ControlChart.Judge(_chart, new ChartPlan(RuleSet.Nhs, Direction.Higher));

    /// <summary>Every indicator of a large provider judged anew on one core; the bar is 5 s.</summary>
    [Benchmark]
    public int FindingsOfAHundredThousandIndicators()
    {
        var better = 0;
        for (var indicator = 0; indicator < 100_000; indicator++)
        {
            better += Finding.Of(Feeling, _sixty, new DateOnly(2026, 11, 24)).Kind == FindingKind.Better ? 1 : 0;
        }

        return better;
    }

    [Benchmark]
    public CoachReading CoachOfOneGoal() => Coach.Read(Usual, new DateOnly(2026, 11, 24));

    [Benchmark]
    public CoachReading CoachOfALongGoal() => Coach.Read(Long, new DateOnly(2026, 11, 24));

    private static IEnumerable<Point> Series(int count)
    {
        var random = new Random(7);
        return Enumerable
            .Range(0, count)
            .Select(n => new Point(new DateOnly(2024, 1, 1).AddDays(n), random.Next(1, 6)));
    }
}

using Goldthread.Progress;

namespace Goldthread.Tests.Progress;

/// <summary>
/// How often a change is cried where there is none, and how often one is found, by 10,000 simulated series each. The tables of
/// docs/reference/false-alarms.md are written from here: set GOLDTHREAD_WRITE_TABLES to write them anew.
/// </summary>
public class FalseAlarmTests
{
    private const int Times = 10_000;
    private const int Seed = 20261124;
    private static readonly int[] Lengths = [12, 24, 52];
    private static readonly int[] Before = [12, 14, 20, 24, 42];

    [Fact]
    public void The_headline_cries_seldom_and_finds_what_lasts_and_the_docs_show_the_figures()
    {
        var alarms = Alarms();
        var found = Before.Select(Found).ToList();
        var alike = new[] { 0.2, 0.4, 0.6 }
            .Select(likeness => (likeness, Share: Lengths.Select(n => Headline(n, likeness)).ToList()))
            .ToList();
        var yearly = Yearly();

        Assert.All(alarms[0].Shares, share => Assert.InRange(share, 0, 5.0));
        Assert.All(found, each => Assert.InRange(each.Some, 80, 100));

        var tables = string.Join(
            '\n',
            [
                "| Rules | Normal, 12 | 24 | 52 | Rated 0 to 10, 12 | 24 | 52 |",
                "|---|---|---|---|---|---|---|",
                .. alarms.Select(row => $"| {row.Name} | {string.Join(" | ", row.Shares.Select(Percent))} |"),
                "",
                "| Readings before the shift | Found within 10 readings | Found at the 10th | Of those found at the 10th, said which way |",
                "|---|---|---|---|",
                .. found.Select(f => $"| {f.Before} | {Percent(f.Some)} | {Percent(f.Tenth)} | {Percent(f.Way)} |"),
                "",
                "| Each reading resembles the last by | 12 | 24 | 52 |",
                "|---|---|---|---|",
                .. alike.Select(row => $"| {row.likeness} | {string.Join(" | ", row.Share.Select(Percent))} |"),
                "",
                $"Looked at after every reading from the 12th to the 52nd, it cried at least once in {Percent(yearly)} of steady series.",
            ]
        );
        IsInTheDocs(tables);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(10)]
    [InlineData(30)]
    [InlineData(50)]
    [InlineData(90)]
    public void Yes_and_no_in_no_order_seldom_cry(int often)
    {
        var noise = new Noise(Seed + often);
        foreach (var length in new[] { 12, 30, 52, 200 })
        {
            var cries = Enumerable.Range(0, 2000).Count(_ => Noise.Cries(noise.YesNo(length, often)));
            Assert.InRange(cries, 0, 140);
        }
    }

    private static List<(string Name, List<double> Shares)> Alarms()
    {
        List<(string, Func<double[], bool>)> judges =
        [
            ("**headline**", Noise.Cries),
            .. RuleSet.All.Select(rules =>
                ($"`{rules.Name}`", (Func<double[], bool>)(values => Noise.Cries(values, rules)))
            ),
        ];
        return [.. judges.Select(judge => (judge.Item1, Shares(judge.Item2)))];
    }

    private static List<double> Shares(Func<double[], bool> cries) =>
        [
            .. Lengths.Select(length => Share(new Noise(Seed + length), noise => cries(noise.Gaussian(length)))),
            .. Lengths.Select(length => Share(new Noise(Seed - length), noise => cries(noise.Rating(length)))),
        ];

    private static double Headline(int length, double likeness) =>
        Share(new Noise(Seed + length), noise => Noise.Cries(noise.Gaussian(length, likeness)));

    private static (int Before, double Some, double Tenth, double Way) Found(int before)
    {
        var noise = new Noise(Seed + before);
        var (some, tenth, way) = (0, 0, 0);
        for (var time = 0; time < Times; time++)
        {
            var values = noise.Gaussian(before + 10).Select((value, i) => i < before ? value : value + 1.5).ToArray();
            var last = Noise.Headline(values);
            var atTenth = last.Kind is FindingKind.Better or FindingKind.Worse or FindingKind.Changed;
            tenth += atTenth ? 1 : 0;
            way += last.Kind == FindingKind.Better ? 1 : 0;
            some += atTenth || Enumerable.Range(1, 9).Any(after => Noise.Cries(values[..(before + after)])) ? 1 : 0;
        }

        return (before, 100.0 * some / Times, 100.0 * tenth / Times, 100.0 * way / tenth);
    }

    private static double Yearly() =>
        Share(
            new Noise(Seed),
            noise =>
            {
                var values = noise.Gaussian(52);
                return Enumerable.Range(12, 41).Any(length => Noise.Cries(values[..length]));
            },
            2000
        );

    private static double Share(Noise noise, Func<Noise, bool> cries, int times = Times) =>
        100.0 * Enumerable.Range(0, times).Count(_ => cries(noise)) / times;

    private static string Percent(double share) => $"{share:0.0} %";

    private static void IsInTheDocs(string tables)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Goldthread.slnx")))
        {
            folder = folder.Parent;
        }

        var path = Path.Combine(folder!.FullName, "docs", "reference", "false-alarms.md");
        var page = File.ReadAllText(path);
        var (begin, end) = ("<!-- measured -->\n", "\n<!-- /measured -->");
        var from = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var to = page.IndexOf(end, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("GOLDTHREAD_WRITE_TABLES") is not null)
        {
            File.WriteAllText(path, page[..from] + tables + page[to..]);
            return;
        }

        Assert.Equal(tables, page[from..to]);
    }
}

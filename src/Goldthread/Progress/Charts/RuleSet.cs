namespace Goldthread.Progress;

/// <summary>How a chart draws its line and its limits.</summary>
public enum ChartMethod
{
    /// <summary>The median, without limits.</summary>
    Run,

    /// <summary>Single values, with limits from how far neighbours lie apart.</summary>
    Xmr,

    /// <summary>Counts over equal stretches.</summary>
    C,

    /// <summary>Counts over stretches that differ: a rate.</summary>
    U,

    /// <summary>Some of so many: a share.</summary>
    P,

    /// <summary>Days, or chances, between rare events.</summary>
    G,

    /// <summary>Time between rare events, above nought.</summary>
    T,
}

/// <summary>
/// Rules by which a chart is judged, with the numbers of those who published them. The sets differ, and their results must not
/// be mixed; so each carries its own.
/// </summary>
/// <param name="Name">As it is asked for.</param>
/// <param name="Method">The chart it is made for.</param>
/// <param name="Reach">How many mean moving ranges the limits lie from the mean.</param>
/// <param name="Screened">Moving ranges of 3.267 means or more are left out once (Nelson 1982).</param>
/// <param name="Outside">A reading beyond a limit is a signal.</param>
/// <param name="TwoInThree">Two of three in a row beyond two thirds of the way to a limit.</param>
/// <param name="Shift">So many in a row on one side; null to leave out.</param>
/// <param name="SkipsLine">A reading on the line is skipped by a shift; else it ends one.</param>
/// <param name="Trend">So many in a row rising or falling; null to leave out.</param>
/// <param name="TiesCountOnce">Equal neighbours count once in a trend; else they end one.</param>
/// <param name="Runs">Which test of runs about the line it has.</param>
public sealed record RuleSet(
    string Name,
    ChartMethod Method,
    double Reach,
    bool Screened,
    bool Outside,
    bool TwoInThree,
    int? Shift,
    bool SkipsLine,
    int? Trend,
    bool TiesCountOnce,
    RunsTest Runs
)
{
    /// <summary>Making Data Count of NHS England, as its spreadsheet counts: nothing is left out of the limits.</summary>
    public static RuleSet Nhs { get; } =
        new("nhs", ChartMethod.Xmr, 2.66, false, true, true, 7, false, 7, false, RunsTest.None);

    /// <summary>The R package NHSRplotthedots: the same, and far moving ranges are left out of the limits.</summary>
    public static RuleSet PlotTheDots { get; } = Nhs with { Name = "plotthedots", Screened = true };

    /// <summary>Anhøj and Olesen 2014, PLoS ONE 9:e113825: the median, the longest run and the crossings.</summary>
    public static RuleSet Anhoej { get; } =
        new("anhoej", ChartMethod.Run, 0, false, false, false, null, true, null, false, RunsTest.Anhoej);

    /// <summary>Perla, Provost and Murray 2011, BMJ Quality and Safety 20:46: shift, trend and number of runs.</summary>
    public static RuleSet RunChart { get; } =
        new("runchart", ChartMethod.Run, 0, false, false, false, 6, true, 5, true, RunsTest.NumberOfRuns);

    /// <summary>The R package qicharts2: three sigma of 1/1.128 mean moving range, and the rules of Anhøj about the mean.</summary>
    public static RuleSet QiCharts { get; } =
        new("qicharts", ChartMethod.Xmr, 3 / 1.128, true, true, false, null, true, null, false, RunsTest.Anhoej);

    /// <summary>Every set.</summary>
    public static IReadOnlyList<RuleSet> All { get; } = [Nhs, PlotTheDots, Anhoej, RunChart, QiCharts];

    /// <summary>The set of a name, whatever its capitals; null when there is none.</summary>
    public static RuleSet? Called(string name) =>
        All.FirstOrDefault(each => each.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase));
}

/// <summary>A test of all runs about the line together.</summary>
public enum RunsTest
{
    None,

    /// <summary>Too long a run, or too few crossings (Anhøj and Olesen 2014).</summary>
    Anhoej,

    /// <summary>Too few or too many runs (Swed and Eisenhart 1943).</summary>
    NumberOfRuns,
}

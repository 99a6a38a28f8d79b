using Goldthread.Support;

namespace Goldthread.Progress;

/// <summary>How much help somebody had with one step, one time.</summary>
public sealed record HelpGiven(DateOnly On, Help Help);

/// <summary>A month of one step.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Times">How often the step was recorded.</param>
/// <param name="ByThemselves">How often without any help.</param>
/// <param name="DoneFor">How often it was done for them.</param>
/// <param name="Middle">The middle of the help given, the greater where it lies between two.</param>
public sealed record MonthOfHelp(DateOnly Month, int Times, int ByThemselves, int DoneFor, Help Middle);

/// <summary>Independence over time with one step: whether help fades, and whether somebody is being done for who was not before.</summary>
/// <param name="Step">The name of the step.</param>
/// <param name="Kind">Better is less help; judged as every headline is, so too early below 12 times.</param>
/// <param name="Months">By month, oldest first.</param>
/// <param name="Sentence">It in one or two sentences of at most fifteen words.</param>
/// <param name="DoingFor">A warning in words, or null. It asks about the support, and blames nobody.</param>
public sealed record StepIndependence(
    string Step,
    FindingKind Kind,
    IReadOnlyList<MonthOfHelp> Months,
    string Sentence,
    string? DoingFor
)
{
    private const int Lately = 10;
    private const int Enough = 5;

    /// <summary>Judges one step by what was recorded up to today.</summary>
    public static StepIndependence Of(string step, IReadOnlyList<HelpGiven> given, DateOnly today)
    {
        var known = given.Where(each => each.On <= today).OrderBy(each => each.On).ThenBy(each => each.Help).ToList();
        var points = known.ConvertAll(each => new Point(each.On, (int)each.Help));
        var finding = Finding.Of(Facts(step), points, today);
        return new StepIndependence(step, finding.Kind, ByMonth(known), Words(finding, today), Warning(known));
    }

    private static IndicatorFacts Facts(string step) =>
        new(step, Evidence.Lens.Behaviour, Evidence.IndicatorKind.Count, Evidence.Direction.Lower);

    private static List<MonthOfHelp> ByMonth(List<HelpGiven> known) =>
        [
            .. known
                .GroupBy(each => new DateOnly(each.On.Year, each.On.Month, 1))
                .Select(month => new MonthOfHelp(
                    month.Key,
                    month.Count(),
                    month.Count(each => each.Help == Help.Independent),
                    month.Count(each => each.Help == Help.DoneFor),
                    month.Select(each => each.Help).Order().ElementAt(month.Count() / 2)
                )),
        ];

    private static string Words(Finding finding, DateOnly today) =>
        (finding.Kind, finding.Since) switch
        {
            (FindingKind.Better, { } since) => $"Less help since {DayWords.Of(since, today)}, by more than chance.",
            (FindingKind.Worse, { } since) => $"More help since {DayWords.Of(since, today)}, by more than chance.",
            (FindingKind.Steady, _) => "About as much help as before.",
            _ => finding.Sentence,
        };

    // Done for in half of the last times, where before it was one of five or fewer: quicker for staff, or needed?
    private static string? Warning(List<HelpGiven> known)
    {
        var last = known.TakeLast(Lately).ToList();
        var before = known.Take(known.Count - last.Count).ToList();
        var (now, was) = (last.Count(IsDoneFor), before.Count(IsDoneFor));
        return before.Count >= Enough && now * 2 >= last.Count && was * 5 <= before.Count
            ? $"Done for them {now} of the last {last.Count} times; before, {was} of {before.Count}."
            : null;
    }

    private static bool IsDoneFor(HelpGiven each) => each.Help == Help.DoneFor;
}

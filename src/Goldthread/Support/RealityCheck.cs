using Goldthread.GoldenThread;
using Goldthread.Progress;

namespace Goldthread.Support;

/// <summary>
/// Whether the time, the faces, the skill, the place and the partners are there for a goal: enough, thin or missing, each
/// with its sentence. It never pretends: what nobody has looked at is missing. Pure.
/// </summary>
public static class RealityCheck
{
    /// <summary>So many different workers in four weeks are few enough to be known by.</summary>
    public const int FewWorkers = 4;

    /// <summary>More than so many are too many for a routine that is to be the same each time.</summary>
    public const int ManyWorkers = 8;

    /// <summary>The five parts, in their order.</summary>
    public static IReadOnlyList<RealityLine> Judge(RealityFacts facts, DateOnly today) =>
        [Time(facts), Continuity(facts), Skill(facts), Place(facts), Partners(facts, today)];

    /// <summary>
    /// What speaks against a goal today, the gravest first: missing before thin. Time that nobody can say is thin, not
    /// missing; and before the first record nobody expects to know who comes.
    /// </summary>
    public static IReadOnlyList<RealityLine> Short(RealityFacts facts, DateOnly today) =>
        [
            .. Judge(facts, today)
                .Where(l => l.State != Enough.Enough && (l.Part != RealityPart.Continuity || facts.Records > 0))
                .Select(l => l.Part == RealityPart.Time && !facts.TimeKnown ? l with { State = Enough.Thin } : l)
                .OrderByDescending(l => l.State),
        ];

    private static RealityLine Time(RealityFacts facts)
    {
        if (facts.NeededMinutes is not { } needed)
        {
            return Line(RealityPart.Time, Enough.Missing, NotSaid(facts));
        }

        if (facts.CommissionedMinutes is not { } commissioned)
        {
            return Line(
                RealityPart.Time,
                Enough.Missing,
                $"This goal needs {needed} minutes a week, and no commissioned support is written down."
            );
        }

        var all = needed + facts.OthersMinutes;
        var with = facts.OthersMinutes == 0 ? "" : $", all goals together {all}";
        return Line(
            RealityPart.Time,
            needed > commissioned ? Enough.Missing
                : all > commissioned ? Enough.Thin
                : Enough.Enough,
            $"This goal needs {needed} minutes a week{with}; {commissioned} are commissioned."
        );
    }

    private static string NotSaid(RealityFacts facts) =>
        facts.StepMinutes.Count == 0 ? "No support step is written down, so nobody can say how long it takes."
        : facts.TimesAWeek is null ? "The goal has no rhythm, so nobody can say how much time a week it takes."
        : $"{NumberWords.AtStart(facts.StepMinutes.Count(m => m is null), "support step")} without minutes: nobody can say how long it takes.";

    private static RealityLine Continuity(RealityFacts facts) =>
        Line(
            RealityPart.Continuity,
            facts.Records == 0 || facts.Workers > ManyWorkers ? Enough.Missing
                : facts.Workers > FewWorkers ? Enough.Thin
                : Enough.Enough,
            facts.Records == 0
                ? "Nothing was recorded in the last four weeks, so nobody can say who comes."
                : $"{NumberWords.AtStart(facts.Workers, "worker")} recorded in the last four weeks."
        );

    private static RealityLine Skill(RealityFacts facts)
    {
        if (facts.Skills is not { } skills)
        {
            return Line(RealityPart.Skill, Enough.Missing, "Nobody has said which competences it needs.");
        }

        if (skills.Count == 0)
        {
            return Line(RealityPart.Skill, Enough.Enough, "It needs no special competence.");
        }

        var none = skills.Where(s => s.Held == 0).Select(s => s.Name).ToList();
        if (none.Count > 0)
        {
            return Line(RealityPart.Skill, Enough.Missing, $"Nobody here has this today: {string.Join(", ", none)}.");
        }

        var some = skills.Where(s => s.Held < facts.Team).Select(s => $"{s.Name} ({s.Held} of {facts.Team})").ToList();
        return some.Count > 0
            ? Line(RealityPart.Skill, Enough.Thin, $"Not everybody has this today: {string.Join(", ", some)}.")
            : Line(RealityPart.Skill, Enough.Enough, "Everybody who supports them has what it needs.");
    }

    private static RealityLine Place(RealityFacts facts) =>
        facts.Place switch
        {
            null => Line(RealityPart.Place, Enough.Missing, "Nobody has looked at the place yet."),
            PlaceReady.Ready => Line(RealityPart.Place, Enough.Enough, "The place is ready."),
            PlaceReady.PartReady => Line(
                RealityPart.Place,
                Enough.Thin,
                $"The place is partly ready: {Whole(facts.PlaceWords)}"
            ),
            PlaceReady.NotReady => Line(
                RealityPart.Place,
                Enough.Missing,
                $"The place is not ready: {Whole(facts.PlaceWords)}"
            ),
            _ => throw new InvalidOperationException("There is no such place."),
        };

    private static RealityLine Partners(RealityFacts facts, DateOnly today)
    {
        var open = facts.Partners.Where(p => p.DoneOn is null).OrderBy(p => p.DueOn).ToList();
        if (open.Count == 0)
        {
            return Line(
                RealityPart.Partners,
                Enough.Enough,
                facts.Partners.Count == 0
                    ? "No partner is asked for anything."
                    : "What partners were asked for is done."
            );
        }

        var late = open.Where(p => p.DueOn < today).ToList();
        var told = (late.Count > 0 ? late : open).ConvertAll(p => $"{p.Partner} by {DayWords.InFull(p.DueOn, today)}");
        return late.Count > 0
            ? Line(RealityPart.Partners, Enough.Missing, $"Past its day: {string.Join(", ", told)}.")
            : Line(RealityPart.Partners, Enough.Thin, $"Still to come: {string.Join(", ", told)}.");
    }

    private static string Whole(string? words) => words is [.., '.' or '!' or '?'] ? words : $"{words}.";

    private static RealityLine Line(RealityPart part, Enough state, string sentence) => new(part, state, sentence);
}

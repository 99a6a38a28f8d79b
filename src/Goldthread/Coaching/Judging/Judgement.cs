using Goldthread.Coaching.Language;

namespace Goldthread.Coaching.Judging;

/// <summary>All that the rules found in one goal.</summary>
internal sealed record Judgement(
    Core Core,
    IReadOnlyList<Part> Parts,
    IReadOnlyList<int> Joins,
    VoiceFault Fault,
    Verdicts Verdicts
)
{
    internal static Judgement Of(Statement goal)
    {
        var core = CoreReader.Read(goal);
        var (parts, joins) = Judging.Parts.Of(goal, core);

        // What stands before the verb, a time or a number in the subject, belongs to the first result.
        var whole = parts.Select((part, n) => n == 0 ? part with { From = 0 } : part).ToList();
        var fault = VoiceJudge.Judge(goal, core);
        return new Judgement(
            core,
            parts,
            joins,
            fault,
            new Verdicts(
                Any(parts, core, part => SpecificJudge.Judge(goal, core, part))
                    || core.Subject is Who.Thing or Who.Document && SubjectIsSeen(goal, core)
                    || core.Subject == Who.Thing
                        && core.Voice is Voice.Active or Voice.State
                        && core.Subject == Who.Thing
                        && MeasurableJudge.HasNumber(goal, parts[0]),
                Any(whole, core, part => MeasurableJudge.Judge(goal, core, part)),
                Any(whole, core, part => TimeJudge.Judge(goal, core, part)),
                fault == VoiceFault.None,
                joins.Count == 0,
                OutcomeJudge.Judge(goal, core)
            )
        );
    }

    private static bool Any(List<Part> parts, Core core, Func<Part, bool> holds) =>
        parts.Exists(part => holds(part)) && core.From >= 0;

    // “Skin to remain intact”, “ulcer on the heel”: the subject itself is what is seen.
    private static bool SubjectIsSeen(Statement goal, Core core)
    {
        for (var at = core.SubjectFrom; at < core.SubjectTo; at++)
        {
            var token = goal.Tokens[at];
            if (
                token.Is(WordClass.Seen | WordClass.Score)
                || token.Is(WordClass.Document | WordClass.Body)
                    && !token.Is(
                        WordClass.Neutral
                            | WordClass.VagueNoun
                            | WordClass.Mood
                            | WordClass.VagueAdjective
                            | WordClass.Help
                    )
                || !token.Is(WordClass.Known) && token.Kind == TokenKind.Word
            )
            {
                return true;
            }
        }

        return false;
    }
}

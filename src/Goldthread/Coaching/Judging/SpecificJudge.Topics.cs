using Goldthread.Coaching.Language;
using static Goldthread.Coaching.Language.WordClass;

namespace Goldthread.Coaching.Judging;

internal static partial class SpecificJudge
{
    // “Manage my medicines”, “learn about diabetes”: the object is a topic, until “by” says what will be seen.
    private static int SkipTopic(Statement goal, Part part, int at)
    {
        var token = goal.Tokens[at];
        var topic =
            token.Lemma is "manage" or "cope" or "handle" or "deal with" or "deal" or "learn about"
                && !goal.Says(at + 1, "to")
            || token.Lemma is "understand" && goal.Is(at + 1, Possessive | Determiner | VagueNoun)
            || token.Norm is "in line with" or "as per"
            || token.Norm == "about" && goal.Is(at - 1, LearnVerb | VagueNoun | VagueAdjective)
            || token.Lemma
                is "knowledge"
                    or "understanding"
                    or "awareness"
                    or "experience"
                    or "aware"
                    or "take control"
                    or "insight"
                && goal.Says(at + 1, "of", "in", "around", "about", "into")
            || token.Norm == "of" && goal.Says(at - 1, "sense", "quality", "feeling", "standard", "level");
        if (!topic)
        {
            return at;
        }

        while (
            at < part.To
            && !goal.Is(at, Seen)
            && !goal.Says(at, "by", "using", "through", "when")
            && goal.Tokens[at].Kind is not (TokenKind.Comma or TokenKind.Stop)
        )
        {
            at++;
        }

        return at;
    }
}

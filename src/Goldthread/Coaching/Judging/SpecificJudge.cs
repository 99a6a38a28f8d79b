using System.Collections.Frozen;
using Goldthread.Coaching.Language;
using static Goldthread.Coaching.Language.WordClass;

namespace Goldthread.Coaching.Judging;

/// <summary>Whether a concrete act, event, place, thing, skill or plainly seen state is named.</summary>
internal static partial class SpecificJudge
{
    private static readonly FrozenSet<string> Measures = Sets.Named("measure");
    private const WordClass NoContent =
        Neutral
        | Determiner
        | Possessive
        | Preposition
        | And
        | Auxiliary
        | Be
        | Not
        | Pronoun
        | Reflexive
        | Self
        | Person
        | Worker
        | Family
        | Title
        | VagueAdverb
        | Comparative
        | Number
        | Ordinal
        | ServiceVerb
        | WishVerb
        | Reason
        | ComplyVerb
        | ReceiveVerb;

    private const WordClass Vague = VagueNoun | Mood | VagueAdjective | VagueVerb | ThinVerb;

    internal static bool Judge(Statement goal, Core core, Part part) => Concrete(goal, core, part) >= 0;

    /// <summary>The first concrete word; −1 when there is none.</summary>
    internal static int Concrete(Statement goal, Core core, Part part)
    {
        var mood = MoodWords.Lead(goal, part);
        for (var at = Math.Max(part.From, 0); at < part.To; at++)
        {
            if (goal.Roles[at] != Role.Content || InHelp(goal, at))
            {
                continue;
            }

            at = SkipTopic(goal, part, at);
            if (at >= part.To)
            {
                break;
            }

            if (
                goal.Roles[at] == Role.Content
                && IsConcrete(goal, core, part, at)
                && !(mood && !MoodWords.Tied(goal, part, at))
            )
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsConcrete(Statement goal, Core core, Part part, int at)
    {
        var token = goal.Tokens[at];
        // “Mrs Bell”, “support Joy to …”: a name, although the word is a thing as well.
        if (token.Capital && (goal.Is(at - 1, Title) || at > core.From && Subjects.IsName(goal, at)))
        {
            return false;
        }

        if (token.Kind is TokenKind.Stroke or TokenKind.Clock)
        {
            return token.Kind == TokenKind.Stroke && !token.Is(Known);
        }

        if (token.Is(Auxiliary) && !token.Is(Verb))
        {
            return false;
        }

        if (token.Kind != TokenKind.Word || token.Norm.Length < 2)
        {
            return false;
        }

        if (token.Is(WordClass.Unit | Period | ShortPeriod) && goal.Is(at - 1, Number) && !token.Is(Verb))
        {
            return !IsUnit(goal, at);
        }

        if (token.Is(Seen | WordClass.Concrete))
        {
            return true;
        }

        if (
            token.Is(Event | OnceNoun | Score | Aid | Document | Body)
            && !token.Is(VagueNoun | Mood | VagueAdjective | Verb | Help | Adverb)
            && !(token.Is(Body) && at == part.Verb)
        )
        {
            return true;
        }

        // “A drink”, “no drinking”: a thing, or a plain act; “drink less” is a matter of degree.
        if (
            token.Lemma == "drink" && goal.Is(at - 1, Determiner | Possessive | Number)
            || token.Norm is "drink" or "drinking" && goal.Says(at - 1, "no", "of", "stop")
        )
        {
            return true;
        }

        if (token.Is(Place))
        {
            return true;
        }

        if (
            token.Is(NoContent)
            || token.Is(Vague) && !(token.Is(Verb) && token.Is(ThinVerb) && HasThing(goal, part, at))
            || Said(token)
        )
        {
            return false;
        }

        if (token.Is(Known))
        {
            return token.Is(Verb | Meal | Feast | Help) && !token.Is(Help | ChangeVerb)
                || !token.Is(
                    Help
                        | Unit
                        | Period
                        | ShortPeriod
                        | Day
                        | Month
                        | Season
                        | PartOfDay
                        | Abbreviation
                        | ServiceWord
                        | Adverb
                        | ChangeVerb
                );
        }

        return !IsName(goal, core, part, at);
    }

    // “Go”, “eat”, “talk” say something once there is a thing: found by that thing.
    private static bool HasThing(Statement goal, Part part, int at)
    {
        if (
            goal.Tokens[at].Lemma
            is not (
                "talk"
                or "speak"
                or "chat"
                or "eat"
                or "communicate"
                or "play"
                or "work"
                or "contact"
                or "sleep"
                or "meet"
                or "go"
                or "go out"
            )
        )
        {
            return false;
        }

        for (var next = at + 1; next < Math.Min(part.To, at + 5); next++)
        {
            if (
                goal.Is(next, Family | Worker | Title)
                || goal.Tokens[at].Lemma is "sleep" or "drink" or "eat" && goal.Is(next, Number)
                || goal.Tokens[next].Capital && !goal.Is(next, Known)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool Said(in Token token) =>
        token.Norm.EndsWith("ly", StringComparison.Ordinal) && !token.Is(Verb | Family) && token.Norm.Length > 4;

    private static bool IsUnit(Statement goal, int at) =>
        goal.Is(at, Period | ShortPeriod) || Measures.Contains(goal.Tokens[at].Lemma);

    // A name is nobody's deed: “support Abdi”. After “to”, “in” or “at” it is a place: “go to Blackpool”.
    private static bool IsName(Statement goal, Core core, Part part, int at)
    {
        var token = goal.Tokens[at];
        if (goal.Name is { } name && name.Contains(token.Norm, StringComparison.Ordinal))
        {
            return true;
        }

        var after = goal.At(at - 1);
        if (IsAcronym(goal, token))
        {
            return false;
        }

        if (token.Capital && !goal.At(at).Is(Known))
        {
            var goes =
                goal.At(part.Verb).Is(MotionVerb | ErrandVerb | OnceVerb)
                || goal.At(part.Verb).Lemma is "live" or "stay" or "visit" or "watch" or "play" or "see" or "have";
            return !(
                    goal.Says(at - 1, "the")
                    || goes
                        && goal.Says(
                            at - 1,
                            "to",
                            "in",
                            "at",
                            "my",
                            "round",
                            "down",
                            "near",
                            "visit",
                            "watch",
                            "play",
                            "on"
                        )
                ) || after.Is(Title);
        }

        return at == core.Verb + 1
            && core.Verb >= 0
            && goal.At(core.Verb).Lemma
                is "support"
                    or "assist"
                    or "encourage"
                    or "prompt"
                    or "help"
                    or "enable"
                    or "remind"
                    or "motivate"
                    or "empower"
            && (goal.Says(at + 1, "to", "with", "in") || goal.Is(at + 1, Determiner));
    }

    // “EMDR”, “DBT”: letters of a thing, and no name.
    private static bool IsAcronym(Statement goal, in Token token) =>
        token.End - token.Start > 2
        && !goal.Text.AsSpan(token.Start, token.End - token.Start).ContainsAnyExceptInRange('A', 'Z')
        && goal.Text.AsSpan().ContainsAnyInRange('a', 'z');

    private static bool InHelp(Statement goal, int at) =>
        goal.HelpAt(at) is { Kind: "HelpLevel" }
        && !goal.Is(at, Place)
        && !goal.At(at).Norm.StartsWith("self ", StringComparison.Ordinal);
}

using System.Collections.Frozen;
using Goldthread.Coaching.Language;
using static Goldthread.Coaching.Language.WordClass;

namespace Goldthread.Coaching.Judging;

/// <summary>Whether met or not met can be ticked from the words alone.</summary>
internal static partial class MeasurableJudge
{
    private static readonly FrozenSet<string> WholeMeasures = Sets.Named("whole-measure");
    private static readonly FrozenSet<string> YetTicked = Sets.Named("vague-yet-ticked");

    internal static bool Judge(Statement goal, Core core, Part part) =>
        HasNumber(goal, part)
        || goal.Has(goal.Times, "Frequency", part.From, part.To)
        || goal.Has(goal.Times, "Recurrence", part.From, part.To)
        || goal.Has(goal.Helps, "Intact", part.From, part.To)
        || IsAbsolute(goal, core, part)
        || (!IsVague(goal, part) && (EndsSomewhere(goal, core, part) || Once.Is(goal, core, part)));

    internal static bool HasNumber(Statement goal, Part part)
    {
        for (var at = part.From; at < part.To; at++)
        {
            if (goal.Roles[at] == Role.Content && Amounts.Counts(goal, at) || IsClock(goal, at) || IsOneOf(goal, at))
            {
                return true;
            }
        }

        return goal.Says(part.To - 1, "once", "twice")
            || Any(
                goal,
                part,
                at =>
                    goal.Says(at, "once", "twice")
                    && goal.Roles[at] == Role.Content
                    && !goal.Is(at + 1, Self | Person | Determiner | Possessive | Title)
            );
    }

    // “Swim a length”, “for an hour”: one of a measure.
    private static bool IsOneOf(Statement goal, int at) =>
        goal.Says(at, "a", "an") && WholeMeasures.Contains(goal.At(at + 1).Norm) && goal.Roles[at] == Role.Content;

    // “Before 8am” says when in the day; it can still be ticked.
    private static bool IsClock(Statement goal, int at) =>
        goal.Tokens[at].Kind == TokenKind.Clock && !goal.Says(at, "1:1", "2:1")
        || goal.Says(at, "noon", "midday", "midnight")
            && goal.Says(at - 1, "before", "by", "at", "until", "till", "til")
        || goal.Tokens[at].Kind == TokenKind.Number
            && (
                goal.Says(at + 1, "am", "pm", "o'clock")
                || goal.Says(at - 1, "before", "by", "at", "until", "till", "til")
                    && goal.Roles[at] == Role.Time
                    && goal.HasTimeAt("PartOfDay", at - 1)
            )
            && goal.Roles[at] != Role.Reason;

    // “Will not throw cups”, “stop smoking”, “no falls”: none at all of a concrete thing.
    private static bool IsAbsolute(Statement goal, Core core, Part part)
    {
        if (core.Tries && part.Verb == core.Verb)
        {
            return false;
        }

        if (
            goal.Between(goal.Helps, part.From, part.To)
                .Any(m =>
                    m.Kind == "Absolute"
                    && (IsDeed(goal.At(m.To - 1)) || !FeelingAt(goal, m.To, part.To))
                    && !(goal.At(m.From).Norm == "without" && goal.Is(m.To - 1, Mood | VagueNoun))
                )
        )
        {
            return true;
        }

        var first = part.Verb == core.Verb;
        if (first && core.Not && !core.Tries && core.Voice != Voice.State && !FeelingAt(goal, part.Verb, part.Verb + 2))
        {
            return true;
        }

        return Any(
            goal,
            part,
            at =>
                goal.Roles[at] == Role.Content
                && (
                    goal.Is(at, StopVerb)
                        && !goal.Says(at, "not", "free", "end", "kick", "n't", "never")
                        && goal.Is(at, Verb)
                        && !goal.Says(at - 1, "to help", "bus")
                        && Is_Verb(goal, at)
                    || goal.Says(at, "no")
                        && !goal.Says(at + 1, "one", "longer", "matter")
                        && goal.At(at + 1).Kind == TokenKind.Word
                    || goal.Says(at, "all", "whole", "entire") && IsWholeThing(goal, at + 1)
                    || goal.Says(at, "no longer", "never")
                    || at >= core.From
                        && goal.Says(at, "not", "n't")
                        && goal.Is(at - 1, Auxiliary)
                        && !goal.Says(at - 1, "does", "do", "can")
                        && goal.Is(at + 1, Verb)
                        && !goal.Is(at + 1, StateVerb | WishVerb)
                )
                && !FeelingAt(goal, at + 1, part.To)
        );
    }

    // “Without calling for help”: a plain act that does not happen.
    private static bool IsDeed(in Token token) =>
        token.Bend == Bend.Ing && token.Is(Verb) && !token.Is(VagueVerb | StateVerb | Mood);

    // “All her tablets”, “the whole meal”: an amount, as long as it is of a thing.
    private static bool IsWholeThing(Statement goal, int at)
    {
        while (goal.Is(at, Determiner | Possessive) || goal.Says(at, "of"))
        {
            at++;
        }

        var token = goal.At(at);
        return token.Kind == TokenKind.Word
            && goal.At(at - 1).Norm is not "all"
            && !token.Is(
                VagueNoun
                    | Mood
                    | VagueAdjective
                    | Neutral
                    | Period
                    | PartOfDay
                    | VagueVerb
                    | Preposition
                    | Auxiliary
                    | Family
                    | Person
                    | Worker
            );
    }

    private static bool Is_Verb(Statement goal, int at) =>
        !goal.Is(at - 1, Determiner | Possessive) && !goal.Says(at - 1, "bus") && at + 1 < goal.Count;

    private static bool FeelingAt(Statement goal, int from, int to)
    {
        for (var at = Math.Max(from, 0); at < Math.Min(to, from + 4); at++)
        {
            if (
                goal.Says(at, "feel", "feeling", "worrying", "panicking", "be")
                || goal.Says(at, "being") && !(goal.At(at + 1).Bend == Bend.Ed && goal.Is(at + 1, StaffVerb))
                || goal.Is(at, Mood) && !goal.Is(at, Seen | Neutral)
                || goal.Is(at, VagueNoun)
                    && !goal.Is(at, Seen | Place)
                    && !goal.Tokens[at].Norm.StartsWith("drink", StringComparison.Ordinal)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVague(Statement goal, Part part) =>
        Any(
            goal,
            part with
            {
                To = BeforeCondition(goal, part),
            },
            at =>
                goal.Roles[at] != Role.Reason
                && (
                    goal.Is(at, VagueAdverb) && !YetTicked.Contains(goal.Tokens[at].Norm)
                    || goal.Is(at, Comparative) && !goal.Says(at - 1, "no", "or", "any") && !goal.Says(at + 1, "than")
                )
        );

    // “… when my foot is better”: says from when, and takes nothing from the end point.
    private static int BeforeCondition(Statement goal, Part part)
    {
        for (var at = Math.Max(part.From, part.Verb) + 1; at < part.To; at++)
        {
            if (goal.Says(at, "when", "once", "if") && goal.Is(at + 1, Self | Person | Possessive | Determiner))
            {
                return at;
            }
        }

        return part.To;
    }

    // A named task with an end point or a level of help.
    private static bool EndsSomewhere(Statement goal, Core core, Part part)
    {
        if (goal.Between(goal.Helps, part.From, part.To).Any(mark => mark.Kind is "HelpLevel" or "Position"))
        {
            return SpecificJudge.Judge(goal, core, part) || !goal.Is(part.Verb, VagueVerb) && part.Verb >= 0;
        }

        return Any(
            goal,
            part,
            at =>
                goal.Roles[at] == Role.Content
                && (OwnHands.OwnTask(goal, at) || Arrives(goal, part, at) || OwnHands.ForSelf(goal, at))
        );
    }

    private static bool Any(Statement goal, Part part, Func<int, bool> holds)
    {
        for (var at = part.From; at < part.To; at++)
        {
            if (holds(at))
            {
                return true;
            }
        }

        return false;
    }
}

using System.Collections.Frozen;
using Goldthread.Coaching.Language;
using static Goldthread.Coaching.Language.WordClass;

namespace Goldthread.Coaching.Judging;

/// <summary>Whether met or not met can be ticked from the words alone.</summary>
internal static class MeasurableJudge
{
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
            if (goal.Roles[at] == Role.Content && Amounts.Counts(goal, at) || IsClock(goal, at))
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

    // “Before 8am” says when in the day; it can still be ticked.
    private static bool IsClock(Statement goal, int at) =>
        goal.Tokens[at].Kind == TokenKind.Clock && !goal.Says(at, "1:1", "2:1")
        || goal.Says(at, "noon", "midday", "midnight") && goal.Says(at - 1, "before", "by", "at", "until", "till", "til")
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
                    && !FeelingAt(goal, m.To, part.To)
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
                || goal.Is(at, VagueNoun) && !goal.Is(at, Seen | Place) && goal.Tokens[at].Lemma != "drink"
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
            part,
            at =>
                goal.Roles[at] != Role.Reason
                && (
                    goal.Is(at, VagueAdverb) && !YetTicked.Contains(goal.Tokens[at].Norm)
                    || goal.Is(at, Comparative) && !goal.Says(at - 1, "no", "or", "any") && !goal.Says(at + 1, "than")
                )
        );

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

    // “Walk to the lounge”, “climb the stairs”, “get out of bed”: a way with an end.
    private static bool Arrives(Statement goal, Part part, int at)
    {
        var token = goal.Tokens[at];
        if (
            !token.Is(MotionVerb)
            || token.Lemma == "potter"
            || goal.Is(at - 1, Determiner | Possessive) && token.Is(NounToo) && token.Lemma != "walk"
        )
        {
            return false;
        }

        if (
            token.Lemma is "get" or "climb"
            && goal.Says(at + 1, "upstairs", "downstairs", "outside", "out of bed", "in", "dressed")
        )
        {
            return !goal.Says(at + 1, "in");
        }

        for (var next = at + 1; next < Math.Min(part.To, at + 8); next++)
        {
            var way = goal.At(next).Norm;
            if (
                goal.Roles[next] == Role.Content
                && way
                    is "to"
                        or "into"
                        or "from"
                        or "down"
                        or "up"
                        or "across"
                        or "around"
                        or "round"
                        or "out of"
                        or "onto"
                        or "as far as"
                        or "off"
                        or "between"
                        or "through"
                        or "over"
                        or "along"
                        or "out"
                        or "in"
                        or "past"
                && Reaches(goal, token, next + 1, part.To, way)
            )
            {
                return true;
            }

            if (
                token.Lemma == "climb" && goal.Says(next, "stairs", "steps")
                || token.Lemma is "stand" or "sit" or "transfer" && goal.Says(next, "up")
            )
            {
                return token.Lemma is "climb" or "stand" or "transfer";
            }
        }

        return false;
    }

    private static bool Reaches(Statement goal, in Token verb, int from, int to, string way)
    {
        for (var at = from; at < Math.Min(to, from + 5); at++)
        {
            if (goal.Is(at, Place))
            {
                return verb.Lemma switch
                {
                    "get" or "take" or "carry" or "lift" or "catch" or "bring" => true,
                    "sit" or "stand" => way is "to" or "from" or "at" or "out of" or "up",
                    _ => way is not ("in" or "out" or "round") || way == "round" && goal.Says(at, "block"),
                };
            }

            if (
                goal.Roles[at] != Role.Content
                || goal.Tokens[at].Kind != TokenKind.Word
                || goal.Is(at, Verb) && at == from && way == "to" && !goal.Is(at, NounToo)
            )
            {
                return false;
            }
        }

        return way is "to" or "as far as"
            && goal.Is(from, Determiner | Possessive)
            && verb.Lemma is "walk" or "wheel" or "travel" or "cycle" or "mobilise"
            && goal.At(from + 1).Kind == TokenKind.Word;
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

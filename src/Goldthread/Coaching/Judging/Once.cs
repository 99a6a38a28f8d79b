using System.Collections.Frozen;
using Goldthread.Coaching.Language;
using static Goldthread.Coaching.Language.WordClass;

namespace Goldthread.Coaching.Judging;

/// <summary>Whether a goal is a one-off that will be finished: an event, a product, something got once.</summary>
internal static partial class Once
{
    private static readonly FrozenSet<string> Often = Sets.Named("event-often");
    private static readonly FrozenSet<string> ByItself = Sets.Named("once-by-itself");
    private static readonly FrozenSet<string> OneThing = Sets.Named("once-with-one-thing");

    internal static bool Is(Statement goal, Core core, Part part)
    {
        if (OnADay(goal, part) && SpecificJudge.Judge(goal, core, part) && !goal.Is(part.Verb, StateVerb | ChangeVerb))
        {
            return true;
        }

        if (HasAgain(goal, part))
        {
            return false;
        }

        // “Physio to review in six weeks”: done once, and then it is done.
        if (
            core.Doer == Who.Staff
            && goal.At(part.Verb).Lemma is "review" or "assess" or "reassess" or "audit"
            && part.Verb >= 0
        )
        {
            return core.Doer == Who.Staff && goal.Times.Exists(mark => mark.Kind is "Deadline" or "Duration");
        }

        // “Visit the museum by June”: once, and it is done.
        if (
            part.Verb >= 0
            && goal.At(part.Verb).Lemma
                is "visit"
                    or "go"
                    or "see"
                    or "join"
                    or "try"
                    or "have"
                    or "fly"
                    or "travel"
                    or "return"
                    or "plan"
                    or "record"
                    or "start"
            && EndsOnACalendar(goal, part)
            && HasOneThing(goal, part.Verb + 1, part.To)
        )
        {
            return true;
        }

        // “Phone the council by Friday”.
        if (
            part.Verb >= 0
            && goal.At(part.Verb).Lemma is "phone" or "ring" or "call" or "email" or "text" or "contact" or "message"
            && goal.Has(goal.Times, "Deadline", part.From, part.To)
        )
        {
            return true;
        }

        // “Passport to be in place by …”: a product that is there or is not.
        if (
            core.Doer == Who.Document
            && core.Verb >= 0
            && (
                goal.At(core.Verb).Is(Be) && IsReady(goal, core.Verb + 1)
                || core.Voice == Voice.Passive
                    && goal.At(core.Verb).Lemma
                        is "make"
                            or "send"
                            or "do"
                            or "sign"
                            or "put"
                            or "set"
                            or "draw up"
                            or "share"
                    && !goal.Has(goal.Helps, "Absolute", part.From, part.To)
            )
        )
        {
            return true;
        }

        for (var at = part.From; at < part.To; at++)
        {
            if (
                goal.Roles[at] == Role.Content
                && (Finishes(goal, core, part, at) || Gets(goal, core, part, at) || Attends(goal, part, at))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAgain(Statement goal, Part part)
    {
        for (var at = part.From; at < part.To; at++)
        {
            if (goal.Says(at, "again", "more", "get back", "keep", "continue"))
            {
                return !goal.Is(part.Verb, OnceVerb) || goal.Says(at, "more");
            }
        }

        return false;
    }

    // On one day, at one event: it happens or it does not.
    private static bool OnADay(Statement goal, Part part) =>
        goal.Between(goal.Times, part.From, part.To)
            .Any(mark =>
                mark.Kind == "Deadline"
                && (
                    goal.Says(mark.From, "on", "at", "for", "tomorrow", "tonight", "today", "next", "this")
                    || goal.Says(mark.From, "w/c", "wc", "w/e", "week commencing")
                    || goal.Is(mark.From, Day)
                )
            );

    private static bool IsReady(Statement goal, int at) =>
        goal.Says(at, "ready", "complete", "finished", "done", "up")
        || goal.Says(at, "in") && goal.Says(at + 1, "place")
        || goal.Says(at, "in place", "up to date", "up and running");

    // “Apply for a job”, “finish the course”: a verb that ends, with a thing.
    private static bool Finishes(Statement goal, Core core, Part part, int at)
    {
        var token = goal.Tokens[at];
        if (!token.Is(OnceVerb) || !IsVerbHere(goal, part, at))
        {
            return false;
        }

        // “Care plan to be rewritten”: what is finished stands before.
        if (core.Voice == Voice.Passive && at == core.Verb)
        {
            return true;
        }

        var object_ = Object(goal, at + 1, part.To);
        return token.Lemma switch
        {
            "move" => goal.Says(at + 1, "to", "into", "out", "in", "house", "home", "on")
                && Ends(goal, at + 1, part.To),
            "tell" or "ask" or "thank" => goal.Is(at + 1, Family) || goal.Is(at + 2, Family),
            "meet" when goal.Is(at + 1, Family) || goal.Is(at + 2, Family) || goal.Is(at + 3, Family) => true,
            "meet" or "attend" => Ends(goal, at + 1, part.To) && HasEvent(goal, at + 1, part.To),
            var lemma when OneThing.Contains(lemma) => object_
                && (core.Doer == Who.Staff && part.Verb == core.Verb || SingleThing(goal, at + 1, part.To)),
            var lemma when ByItself.Contains(lemma) => true,
            "finish" when goal.Is(at + 1, Meal) || goal.Is(at + 2, Meal) => false,
            "join" => object_ || HasOneThing(goal, at + 1, part.To),
            _ => object_,
        };
    }

    private static bool IsVerbHere(Statement goal, Part part, int at) =>
        at == part.Verb || !goal.Is(at, NounToo) || goal.Says(at - 1, "to", "and", "will");

    // The object is a thing and not a quality.
    private static bool Object(Statement goal, int from, int to)
    {
        for (var at = from; at < Math.Min(to, from + 7); at++)
        {
            var token = goal.Tokens[at];
            if (goal.Roles[at] != Role.Content)
            {
                break;
            }

            if (token.Is(OnceNoun | Event | Place | Document) || token.Kind == TokenKind.Word && !token.Is(Known))
            {
                return true;
            }

            if (token.Is(VagueNoun | Mood | VagueAdjective | Comparative) && !token.Is(Neutral))
            {
                return false;
            }

            if (
                token.Kind == TokenKind.Word
                && !token.Is(Neutral | Determiner | Possessive | Preposition | Title | Pronoun | Family | Person)
            )
            {
                return !token.Is(VagueVerb);
            }
        }

        return false;
    }

    private static bool Ends(Statement goal, int from, int to) => Object(goal, from, to);

    private static bool HasEvent(Statement goal, int from, int to)
    {
        for (var at = from; at < Math.Min(to, from + 7); at++)
        {
            if (
                goal.Is(at, Event | OnceNoun)
                && !goal.Says(at, "course", "meeting", "clinic", "session")
                && goal.Tokens[at].Bend != Bend.S
            )
            {
                return true;
            }
        }

        return false;
    }

    // “A cat”, “the form”, “his letter”: one thing, not a kind of thing.
    private static bool SingleThing(Statement goal, int from, int to)
    {
        for (var at = from; at < Math.Min(to, from + 6); at++)
        {
            if (goal.Roles[at] != Role.Content)
            {
                break;
            }

            if (goal.Is(at, OnceNoun | Event))
            {
                return true;
            }

            if (goal.Says(at, "a", "an", "the", "my", "his", "her", "their", "new"))
            {
                return !goal.Says(
                    at + 1,
                    "balanced",
                    "healthy",
                    "better",
                    "more",
                    "good",
                    "meal",
                    "drink",
                    "right",
                    "best",
                    "shopping"
                );
            }
        }

        return goal.Is(from, Family | Worker) || goal.At(from).Capital;
    }
}

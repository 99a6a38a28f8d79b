using System.Collections.Frozen;
using static Goldthread.Coaching.Language.WordClass;

namespace Goldthread.Coaching.Language;

/// <summary>Says who a noun phrase is about: the person, staff, family, or no person at all.</summary>
internal static class Subjects
{
    private const WordClass Skips = Determiner | Preposition | Neutral | VagueAdverb;

    private static readonly FrozenSet<string> Names = DataFile
        .Entries("coaching/names")
        .Select(e => e.Entry)
        .ToFrozenSet();

    /// <summary>A first name that is a word as well: “Joy will …”.</summary>
    internal static bool IsName(Statement goal, int at) => goal.At(at).Capital && Names.Contains(goal.At(at).Norm);

    internal static Who Of(Statement goal, int from, int to)
    {
        from = AfterFronted(goal, from, to);
        if (from >= to)
        {
            return Who.Person;
        }

        if (IsOwner(goal, from, to))
        {
            return goal.Says(from, "my") ? Who.Self : Who.Person;
        }

        // “Mary and her carer”, “risk of falls”, “ulcer on the heel”: the first noun leads.
        var end = EndOfHead(goal, from, to);

        // “Pressure ulcer grade 3”: the ulcer leads.
        while (
            end - 1 > from
            && goal.At(end - 1).Kind == TokenKind.Number | goal.Says(end - 1, "grade", "stage", "category")
        )
        {
            end--;
        }

        var head = goal.At(end - 1);
        var first = FirstOf(goal, from, end);
        if (first.Is(Self) || first.Norm is "i" or "we")
        {
            return first.Norm == "we" ? Who.Staff : Who.Self;
        }

        return Head(goal, first, head, end - from);
    }

    private static Who Head(Statement goal, in Token first, in Token head, int length)
    {
        if (head.Is(Worker) && !head.Is(Document) || first.Is(Worker) && !first.Is(Verb | Document))
        {
            return goal.OfStaff && IsLearner(goal, head) ? Who.Person : Who.Staff;
        }

        if (
            head.Is(Person | Self)
            || first.Is(Person | Title) && !head.Is(Family | Body | Document) && first.Norm != "her"
        )
        {
            return Who.Person;
        }

        if (head.Is(Family))
        {
            return Who.Family;
        }

        if (head.Is(Document) && !(head.Is(Month) && length == 1))
        {
            return head.Is(Body) ? Who.Thing : Who.Document;
        }

        if (head.Is(Body | Score | Seen | VagueNoun | Mood) && !IsName(goal, head))
        {
            return Who.Thing;
        }

        if (head.Is(Help) && !head.Capital)
        {
            return Who.Document;
        }

        return head.Is(Month)
            || !head.Is(Known) && (head.Capital || length <= 2 && !first.Is(Determiner | Possessive))
            || IsName(goal, head)
                ? Who.Person
            : head.Is(Known)
            && head.Capital
            && !first.Is(Determiner | Possessive)
            && length == 1
            && !head.Is(Unit | Place | Event | Aid | OnceNoun | WordClass.Concrete | Score | Meal)
                ? Who.Person
            : head.Kind != TokenKind.Word ? Who.Person
            : first.Capital && !first.Is(Known) ? Who.Person
            : !first.Is(Known) && length <= 3 ? Who.Person
            : Who.Document;
    }

    private static bool IsName(Statement goal, in Token head) =>
        head.Capital && Names.Contains(head.Norm) || goal.Name is { } name && name.Split(' ').Contains(head.Norm);

    // In staff development the worker owns the goal; those who teach them are still others.
    private static bool IsLearner(Statement goal, in Token head) =>
        head.Norm
            is not (
                "mentor"
                or "supervisor"
                or "manager"
                or "line manager"
                or "trainer"
                or "assessor"
                or "tutor"
                or "teacher"
                or "home manager"
                or "registered manager"
                or "management"
                or "deputy"
                or "deputy manager"
                or "we"
                or "the home"
                or "provider"
                or "service"
                or "buddy"
            );

    // “In the morning with support, Jim”, “by Diwali Mrs Rao”: what stands before the subject.
    private static int AfterFronted(Statement goal, int from, int to)
    {
        var start = from;
        for (var at = from; at < to; at++)
        {
            if (
                goal.Tokens[at].Kind == TokenKind.Comma
                || goal.Roles[at] != Role.Content
                || goal.Says(at, ":", "-", ")")
            )
            {
                start = at + 1;
            }
        }

        while (
            start < to
            && (
                goal.Tokens[start].Kind == TokenKind.Sign
                || goal.Is(start, And)
                || goal.Says(start, "so", "but", "that", "for")
            )
        )
        {
            start++;
        }

        if (goal.Is(start, Preposition) && !goal.Is(start, Worker))
        {
            // No comma: the last name, title or pronoun is the subject.
            for (var at = to - 1; at > start; at--)
            {
                if (
                    goal.Is(at, Title)
                    || goal.Says(at, "i", "he", "she", "they", "we")
                    || goal.Tokens[at].Capital && !goal.Tokens[at - 1].Capital && !goal.Is(at - 1, Title)
                )
                {
                    return at;
                }
            }
        }

        return start;
    }

    private static bool IsOwner(Statement goal, int from, int to)
    {
        var last = goal.At(to - 1);
        return last.Lemma is "goal" or "aim" or "wish" or "hope" or "dream" or "priority" or "ambition" or "target"
            && (goal.Is(to, Be) || goal.Says(to, "is to"));
    }

    private static int EndOfHead(Statement goal, int from, int to)
    {
        for (var at = from + 1; at < to; at++)
        {
            var token = goal.Tokens[at];
            if (
                token.Is(And | Preposition) && token.Norm != "'s"
                || token.Kind is TokenKind.Comma or TokenKind.Sign
                || token.Norm is "who" or "also" or "only" or "all" or "both"
                || token.Is(Not)
            )
            {
                return at;
            }
        }

        return to;
    }

    private static Token FirstOf(Statement goal, int from, int to)
    {
        var at = from;
        while (at < to - 1 && goal.Is(at, Skips) && !goal.Is(at, Person | Self | Worker) && !goal.Tokens[at].Capital)
        {
            at++;
        }

        return goal.At(at);
    }
}

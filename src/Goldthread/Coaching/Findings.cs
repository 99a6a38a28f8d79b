using Goldthread.Coaching.Judging;
using Goldthread.Coaching.Language;
using Goldthread.Coaching.Targets;

namespace Goldthread.Coaching;

/// <summary>Gathers what is worth asking about, each with the words behind it, in the order of the words.</summary>
internal static class Findings
{
    private static readonly Marks StockPhrases = Marks.Load("stock");

    /// <summary>A sentence of more words is long for anybody; a reading age above this is above that of most adults.</summary>
    private const int LongSentence = 25;
    private const double HighAge = 17;

    /// <summary>Of fewer words a reading age is chance.</summary>
    private const int FewestForAge = 6;

    /// <summary>Of fewer words than this in a hundred known to us, the text is hardly English.</summary>
    private const int LeastKnown = 25;

    internal static List<CoachFinding> Of(
        Statement goal,
        Judgement judged,
        double age,
        DateOnly today,
        IEnumerable<string> others
    )
    {
        var found = new List<CoachFinding>();
        Verdicts(goal, judged, found);
        Words(goal, judged, found);
        Days(goal, judged, today, found);
        Whole(goal, age, others, found);
        return [.. found.DistinctBy(f => (f.Rule, f.Start)).OrderBy(f => f.Start)];
    }

    // Every verdict of no has its finding.
    private static void Verdicts(Statement goal, Judgement judged, List<CoachFinding> found)
    {
        var (verdicts, core) = (judged.Verdicts, judged.Core);
        if (!verdicts.Specific)
        {
            found.Add(At(goal, "vague-words", Spans.Vague(goal, core.From)));
        }

        if (!verdicts.Measurable)
        {
            var amount = Spans.First(goal, core.From, WordClass.VagueAdverb | WordClass.Comparative);
            found.Add(
                amount is { } span
                    ? At(goal, "vague-amount", span)
                    : At(goal, "cannot-be-ticked", Spans.Deed(goal, core))
            );
        }

        if (!verdicts.TimeBound)
        {
            found.Add(At(goal, "no-time", Spans.NoTime(goal, core)));
        }

        if (judged.Fault != VoiceFault.None)
        {
            found.Add(At(goal, RuleOf(judged.Fault), Spans.Voice(goal, core)));
        }

        // A comma and the “and” after it join the same two.
        var until = 0;
        foreach (var join in judged.Joins.Order().Where(join => join >= until))
        {
            until = Math.Min(goal.Count, join + 3);
            found.Add(At(goal, "two-results", (join, until)));
        }

        if (!verdicts.OutcomeNotActivityOfStaff)
        {
            found.Add(At(goal, "staff-activity", Spans.Deed(goal, core)));
        }
    }

    private static void Words(Statement goal, Judgement judged, List<CoachFinding> found)
    {
        var core = judged.Core;
        if (core.Verb >= 0 && goal.Is(core.Verb, WordClass.VagueVerb) && !judged.Verdicts.Specific)
        {
            found.Add(At(goal, "vague-verb", (core.Verb, core.Verb + 1)));
        }

        var absent =
            core.Not && !core.Tries || VoiceJudge.IsAbsence(goal, core) || goal.Says(core.From, "no", "nil", "zero");
        if (absent)
        {
            found.Add(At(goal, "dead-person", Spans.Deed(goal, core)));
        }

        if (Spans.First(goal, 0, WordClass.ServiceWord) is { } word)
        {
            found.Add(At(goal, "service-word", word));
        }

        found.AddRange(StockPhrases.Find(goal.Tokens).Select(mark => At(goal, mark.Kind, (mark.From, mark.To))));
    }

    private static void Days(Statement goal, Judgement judged, DateOnly today, List<CoachFinding> found)
    {
        foreach (var mark in goal.Times)
        {
            var fault = mark.Kind == "Deadline" ? DayReader.Read(goal, mark, today).Fault : DayFault.None;
            if (fault != DayFault.None)
            {
                found.Add(At(goal, fault == DayFault.Past ? "past-date" : "no-such-day", (mark.From, mark.To)));
            }

            if (
                mark.Kind == "Frequency"
                && Enumerable
                    .Range(mark.From, mark.To - mark.From)
                    .Any(at => goal.Is(at, WordClass.Number) && goal.Tokens[at].Value == 0)
            )
            {
                found.Add(At(goal, "no-rhythm", (mark.From, mark.To)));
            }
        }

        var rhythm = goal.Times.FindIndex(mark => mark.Kind == "Frequency");
        if (
            judged.Verdicts.TimeBound
            && rhythm >= 0
            && !goal.Times.Exists(mark => mark.Kind is "Deadline" or "Duration")
        )
        {
            found.Add(At(goal, "schedule-no-end", (goal.Times[rhythm].From, goal.Times[rhythm].To)));
        }
    }

    private static void Whole(Statement goal, double age, IEnumerable<string> others, List<CoachFinding> found)
    {
        var whole = (0, goal.Count);
        var words = goal.Tokens.Count(token => token.Kind == TokenKind.Word);
        var known = goal.Tokens.Count(token => token.Kind == TokenKind.Word && token.Is(WordClass.Known));
        if (words >= 4 && known * 100 < words * LeastKnown)
        {
            found.Add(At(goal, "not-english", whole));
        }
        else if (words >= FewestForAge && age > HighAge || Spans.LongestSentence(goal) > LongSentence)
        {
            found.Add(At(goal, "long-to-read", whole));
        }

        if (goal.Tokens.Count(token => token.Says) == 1)
        {
            found.Add(At(goal, "one-word", whole));
        }

        if (NearCopy.IsOneOf(goal.Tokens, others))
        {
            found.Add(At(goal, "near-copy", whole));
        }
    }

    private static string RuleOf(VoiceFault fault) =>
        fault switch
        {
            VoiceFault.Staff => "staff-speaks",
            VoiceFault.Family => "family-wish",
            VoiceFault.Passive => "done-to-them",
            VoiceFault.ServiceVerb or VoiceFault.None => "nobody-acts",
            VoiceFault.Thing => "symptom-speaks",
            VoiceFault.Compliance => "compliance",
            VoiceFault.Absence => "only-absence",
        };

    private static CoachFinding At(Statement goal, string rule, (int From, int To) tokens)
    {
        var from = Math.Clamp(tokens.From, 0, goal.Count - 1);
        var to = Math.Clamp(tokens.To, from + 1, goal.Count);
        return new CoachFinding(rule, goal.Tokens[from].Start, goal.Tokens[to - 1].End, CoachRules.Of(rule).Question);
    }
}

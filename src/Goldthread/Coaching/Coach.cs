using Goldthread.Coaching.Judging;
using Goldthread.Coaching.Language;
using Goldthread.Coaching.Targets;

namespace Goldthread.Coaching;

/// <summary>
/// Reads a goal the way a good colleague would: what is strong, what is missing, and what to ask the person. It is made of
/// rules over words, works without a network, and says the same of the same words each time. It never rewrites a goal.
/// </summary>
public static class Coach
{
    private static readonly Verdicts NothingYet = new(false, false, false, false, false, false);

    /// <summary>Reads the words of one goal. Any text is answered, an empty one too; the time taken grows with its length.</summary>
    /// <param name="text">The words, as they were written.</param>
    /// <param name="today">The day from which “next Friday” is counted.</param>
    /// <param name="setting">Where it was written; “staff development” makes the worker its owner.</param>
    /// <param name="name">The owner's name, when it is known.</param>
    /// <param name="others">Goals of other people, to find one in almost the same words.</param>
    public static CoachReading Read(
        string text,
        DateOnly today,
        string? setting = null,
        string? name = null,
        IEnumerable<string>? others = null
    )
    {
        var goal = Statement.Read(text, setting, name);
        if (!goal.Tokens.Exists(token => token.Says))
        {
            var question = CoachRules.Of("nothing-written").Question;
            return new CoachReading(
                NothingYet,
                new Target(null, null, null, null, null, null),
                0,
                [new CoachFinding("nothing-written", 0, text.Length, question)]
            );
        }

        var judged = Judgement.Of(goal);
        var target = TargetReader.Read(goal, today);
        var age = AgeOf(goal);
        return new CoachReading(judged.Verdicts, target, age, Findings.Of(goal, judged, age, today, others ?? []));
    }

    private static double AgeOf(Statement goal)
    {
        int words = 0,
            syllables = 0,
            sentences = 0;
        var open = false;
        foreach (var token in goal.Tokens)
        {
            if (token.Kind == TokenKind.Stop)
            {
                sentences += open ? 1 : 0;
                open = false;
            }
            else if (token.Says)
            {
                open = true;
                foreach (var word in token.Norm.Split(' '))
                {
                    words++;
                    syllables += Readability.Syllables(word);
                }
            }
        }

        return Readability.Age(words, sentences + (open ? 1 : 0), syllables);
    }
}

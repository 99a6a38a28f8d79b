using Goldthread.Coaching;

namespace Goldthread.Web.Coaching;

/// <summary>What the coach says of some words, ready to be shown: the words with what is asked about marked, and the questions.</summary>
public sealed record CoachShown
{
    /// <summary>Longer than this is no goal any more, and is not read.</summary>
    public const int LongestRead = 20_000;

    /// <summary>A page asks one thing after the other; more than these wait behind “more”.</summary>
    public const int FirstAsked = 3;

    private const int LongestQuote = 80;

    /// <summary>A stretch of the words, and whether something is asked about it.</summary>
    public sealed record Piece(string Text, bool Marked);

    /// <summary>One thing to ask.</summary>
    /// <param name="Rule">Its rule, told on the page of help.</param>
    /// <param name="Title">What it is called.</param>
    /// <param name="Quote">The words behind it; null when it is about all of them.</param>
    /// <param name="Question">What to ask the person.</param>
    public sealed record Question(string Rule, string Title, string? Quote, string Asks);

    private CoachShown() { }

    public required IReadOnlyList<Piece> Pieces { get; init; }
    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>What is strong already, in a few words.</summary>
    public required IReadOnlyList<string> Strong { get; init; }

    /// <summary>Set when the words were not read.</summary>
    public bool TooLong { get; private init; }

    /// <summary>Reads the words; null for none. Nothing of them is kept.</summary>
    public static CoachShown? Of(string? words, DateOnly today, string? name, IEnumerable<string> others)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return null;
        }

        if (words.Length > LongestRead)
        {
            return new CoachShown
            {
                Pieces = [],
                Questions = [],
                Strong = [],
                TooLong = true,
            };
        }

        var reading = Coach.Read(words, today, name: name, others: others);
        var parts = reading.Findings.Where(f => !IsWhole(f, words)).ToList();
        return new CoachShown
        {
            Pieces = Cut(words, parts),
            Questions =
            [
                .. reading
                    .Findings.DistinctBy(f => f.Rule)
                    .Select(f => new Question(
                        f.Rule,
                        CoachRules.Of(f.Rule).Title,
                        IsWhole(f, words) ? null : Short(words[f.Start..f.End]),
                        f.Question
                    )),
            ],
            Strong = Strengths(reading.Verdicts),
        };
    }

    private static bool IsWhole(CoachFinding finding, string words) =>
        finding.End - finding.Start >= words.Trim().Length || finding.End <= finding.Start;

    private static List<Piece> Cut(string words, List<CoachFinding> findings)
    {
        var pieces = new List<Piece>();
        var at = 0;
        foreach (var finding in findings.OrderBy(f => f.Start))
        {
            if (finding.End <= at)
            {
                continue;
            }

            var from = Math.Max(at, finding.Start);
            Add(words[at..from], marked: false);
            Add(words[from..finding.End], marked: true);
            at = finding.End;
        }

        Add(words[at..], marked: false);
        return pieces;

        void Add(string text, bool marked)
        {
            if (text.Length > 0)
            {
                pieces.Add(new Piece(text, marked));
            }
        }
    }

    private static string Short(string quote) =>
        quote.Length <= LongestQuote ? quote : string.Concat(quote.AsSpan(0, LongestQuote), "…");

    private static List<string> Strengths(Verdicts verdicts)
    {
        var strong = new List<string>();
        AddIf(verdicts.Specific, "one can picture it");
        AddIf(verdicts.Measurable, "it can be ticked");
        AddIf(verdicts.TimeBound, "it has a time");
        AddIf(verdicts.PersonLedVoice, "it reads as theirs");
        AddIf(verdicts.Single, "it is one thing");
        AddIf(verdicts.OutcomeNotActivityOfStaff, "it is about their life");
        return strong;

        void AddIf(bool holds, string words)
        {
            if (holds)
            {
                strong.Add(words);
            }
        }
    }
}

using FsCheck.Fluent;
using Goldthread.Coaching;

namespace Goldthread.Tests.Coaching;

/// <summary>What the coach answers, whatever is written.</summary>
public sealed class CoachTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    private static readonly string[] Six =
    [
        "vague-words",
        "cannot-be-ticked vague-amount",
        "no-time",
        "staff-speaks family-wish done-to-them nobody-acts symptom-speaks compliance only-absence",
        "two-results",
        "staff-activity",
    ];

    [Fact]
    public void Every_verdict_of_no_says_by_which_words_and_what_to_ask()
    {
        foreach (var statement in Labelled.Read("dev.jsonl").Concat(Labelled.Read("seen.jsonl")))
        {
            var read = Coach.Read(statement.Text, Today, statement.Setting);
            var said = Labelled.Said(read.Verdicts);

            Assert.All(
                Enumerable.Range(0, 6).Where(n => said[n] == 0),
                n => Assert.Contains(read.Findings, finding => Six[n].Split(' ').Contains(finding.Rule))
            );
            Assert.All(read.Findings, finding => Assert.True(Stands(finding, statement.Text), statement.Text));
        }
    }

    [Fact]
    public void The_words_behind_a_finding_are_the_words_that_caused_it()
    {
        const string text = "Staff to encourage Mabel to be independent, and to be happy soon";

        var words = Coach.Read(text, Today).Findings.ToLookup(f => f.Rule, f => text[f.Start..f.End]);

        Assert.Equal(["Staff"], words["staff-speaks"]);
        Assert.Equal(["soon"], words["no-time"]);
        Assert.Equal(["independent"], words["vague-words"]);
        Assert.Equal([", and to"], words["two-results"]);
    }

    [Theory]
    [InlineData("", "nothing-written")]
    [InlineData("  \n\t ", "nothing-written")]
    [InlineData("🙂🙂 👍", "nothing-written")]
    [InlineData("Mobility", "one-word")]
    [InlineData("Je voudrais marcher jusqu’au marché chaque semaine", "not-english")]
    [InlineData("Chcę chodzić do sklepu dwa razy w tygodniu", "not-english")]
    public void Words_that_cannot_be_judged_are_met_kindly(string text, string rule)
    {
        var finding = Assert.Single(Coach.Read(text, Today).Findings, f => f.Rule == rule);

        Assert.EndsWith("?", finding.Question, StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_says_nothing_of_its_own()
    {
        var plain = Coach.Read("I want to walk to the shop on Friday", Today);
        var marked = Coach.Read("<p>I want to <b class=\"x\">walk</b> to the&nbsp;shop on Friday</p>", Today);

        Assert.Equal(plain.Verdicts, marked.Verdicts);
    }

    [Fact]
    public void The_same_words_are_answered_the_same_twice()
    {
        foreach (var statement in Labelled.Read("dev.jsonl"))
        {
            var (one, two) = (Coach.Read(statement.Text, Today), Coach.Read(statement.Text, Today));

            Assert.Equal(one.Verdicts, two.Verdicts);
            Assert.Equal(one.Target, two.Target);
            Assert.Equal(one.Findings, two.Findings);
        }
    }

    [Fact]
    public void No_text_is_too_odd_to_be_read()
    {
        var any = Gen.Choose(0, char.MaxValue).Select(code => (char)code);
        var usual = Gen.Elements("I want to walk, and. 3/52 £½’ <b&amp;twice a week\ud83d \udc4d6/".ToCharArray());
        var texts = Gen.OneOf(any, usual, usual).ArrayOf().Select(signs => new string(signs));

        Properties.HoldFor(
            texts,
            text =>
            {
                var read = Coach.Read(text, Today, text, text, [text]);
                Assert.All(read.Findings, finding => Assert.True(Stands(finding, text)));
            },
            500
        );
    }

    [Fact]
    public void No_words_are_passed_over_however_long_the_text_is()
    {
        var text = string.Concat(Enumerable.Repeat("we talked about the weather and the garden ", 460)) + "by 31 June";

        Assert.Contains(
            Coach.Read(text, Today).Findings,
            f => f.Rule == "no-such-day" && text[f.Start..f.End] == "by 31 June"
        );
    }

    private static bool Stands(CoachFinding finding, string text) =>
        finding.Start >= 0 && finding.End <= text.Length && (finding.Start < finding.End || text.Length == 0);
}

using Goldthread.Coaching;

namespace Goldthread.Tests.Coaching;

/// <summary>The rules as they are told to people.</summary>
public sealed class RulesTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    /// <summary>Their weak example tells of other goals, and is no goal itself.</summary>
    private static readonly string[] Told = ["near-copy", "long-to-read", "past-date", "no-such-day", "staff-activity"];

    [Fact]
    public void Every_rule_is_told_once_with_a_question_and_its_source()
    {
        Assert.Equal(CoachRules.All.Count, CoachRules.All.Select(rule => rule.Id).Distinct().Count());
        Assert.All(
            CoachRules.All,
            rule =>
            {
                Assert.EndsWith("?", rule.Question, StringComparison.Ordinal);
                Assert.NotEmpty(rule.Title);
                Assert.NotEmpty(rule.Explanation);
                Assert.NotEmpty(rule.Source);
            }
        );
    }

    [Fact]
    public void The_example_of_every_rule_is_asked_about_and_its_like_told_well_is_not()
    {
        Assert.All(
            CoachRules.All.Where(rule => rule.Weak.Length > 0 && !Told.Contains(rule.Id)),
            rule =>
            {
                Assert.Contains(Coach.Read(rule.Weak, Today).Findings, finding => finding.Rule == rule.Id);
                Assert.DoesNotContain(Coach.Read(rule.Strong, Today).Findings, finding => finding.Rule == rule.Id);
            }
        );
    }

    [Fact]
    public void Almost_the_words_of_another_goal_are_asked_about_whoever_is_named()
    {
        string[] others = ["Ada will be supported to maintain her independence with personal care", "Bake on Sundays"];

        Assert.Contains(
            Near("Karol will be supported to maintain his independence with personal care", others),
            f => f
        );
        Assert.DoesNotContain(Near("Karol wants to shave himself every morning", others), f => f);
    }

    private static IEnumerable<bool> Near(string text, string[] others) =>
        Coach.Read(text, Today, others: others).Findings.Select(finding => finding.Rule == "near-copy");
}

using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;

namespace Goldthread.Tests.Evidence;

/// <summary>What is offered for each kind of goal, and what the first fortnight tells.</summary>
public sealed class IndicatorIdeasTests
{
    private static readonly DateOnly Start = new(2026, 1, 5);

    [Fact]
    public void Every_kind_of_goal_has_ideas_for_each_lens_a_first_sign_and_a_question() =>
        Assert.All(
            Enum.GetValues<GoalKind>(),
            kind =>
            {
                var ideas = IndicatorIdeas.For(kind);
                Assert.Equal(Enum.GetValues<Lens>(), ideas.Indicators.Select(i => i.Lens).Distinct().Order());
                Assert.NotEmpty(ideas.Early);
                Assert.All(ideas.Questions, q => Assert.EndsWith("?", q));
                Assert.NotEmpty(ideas.Questions);
            }
        );

    [Fact]
    public void An_idea_fills_the_form_in_so_that_it_could_be_saved_as_it_is()
    {
        var check = new Check();
        foreach (var idea in Enum.GetValues<GoalKind>().SelectMany(k => IndicatorIdeas.For(k).Indicators))
        {
            var plan = idea.Plan();
            plan.Look(check, Start);
            Assert.Equal(idea.Lens == Lens.Experience ? Reporter.Person : Reporter.Staff, plan.ReportedBy);
            Assert.Null(plan.Baseline);
        }

        Assert.Empty(check.Problems);
    }

    [Theory]
    [InlineData("feels | Faces | How it feels | | Higher")]
    [InlineData("smells | Faces | How it feels | | Higher | 7")]
    [InlineData("feels | Frowns | How it feels | | Higher | 7")]
    [InlineData("feels | Faces | | | Higher | 7")]
    [InlineData("feels | Faces | How it feels | | Higher | weekly")]
    public void A_line_that_cannot_be_read_is_said_to_be_so(string line) =>
        Assert.Throws<FormatException>(() => IndicatorIdea.Read(line));

    [Theory]
    [InlineData("0:3 7:5", "3", 2)]
    [InlineData("0:3 3:9 13:4", "4", 3)]
    [InlineData("0:3 14:5", null, 1)]
    [InlineData("", null, 0)]
    public void The_first_fortnight_tells_the_middle_of_what_was_read_in_it(string read, string? middle, int count)
    {
        var readings = read.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(r => r.Split(':'))
            .Select(r => (Start.AddDays(int.Parse(r[0])), Amount.Read(r[1])!.Value));

        var told = FirstFortnight.Of(Start, readings);

        Assert.Equal((middle, count), (told.Middle?.ToString(), told.Count));
        Assert.Equal(new DateOnly(2026, 1, 18), told.To);
    }

    [Fact]
    public void With_too_few_readings_it_says_how_many_there_are_and_afterwards_what_to_do()
    {
        var told = FirstFortnight.Of(Start, [(Start, Amount.Of(3))]);

        Assert.Contains("1 of at least 2 readings so far", told.Sentence(Start.AddDays(13)));
        Assert.Contains("Write down what is known instead", told.Sentence(Start.AddDays(14)));
    }
}

using System.Text.Json;
using Goldthread.Web.Commands;

namespace Goldthread.Tests.Coaching;

/// <summary><c>./run coach</c>: a line in, a line out.</summary>
public sealed class CoachCommandTests
{
    [Fact]
    public void Every_goal_is_answered_on_a_line_of_its_own_in_the_same_order()
    {
        var (exit, lines) = Run(
            """
            {"id":"a","text":"I will phone my sister twice a week until Easter"}
            {"id":7,"text":"Sam will spend half an hour in the garden","setting":"care home","name":"Sam"}

            """
        );

        Assert.Equal(0, exit);
        Assert.Equal(2, lines.Count);
        Assert.Equal("a", lines[0].GetProperty("id").GetString());
        Assert.Equal("twice a week", lines[0].GetProperty("target").GetProperty("frequency").GetString());
        Assert.Equal("until Easter", lines[0].GetProperty("target").GetProperty("deadline_text").GetString());
        Assert.All(
            lines[0].GetProperty("verdicts").EnumerateObject(),
            verdict => Assert.Equal(1, verdict.Value.GetInt32())
        );
        Assert.Equal(7, lines[1].GetProperty("id").GetInt32());
        Assert.Equal(0.5, lines[1].GetProperty("target").GetProperty("quantity").GetDouble());
    }

    [Fact]
    public void A_line_that_cannot_be_read_is_answered_with_a_sentence_and_the_others_are_read()
    {
        var (exit, lines) = Run(
            """
            not json
            [1]
            {"text":"Walk"}
            {"id":"x"}
            {"id":"y","text":"\ud800"}
            {"id":"z","text":"Improve mobility"}
            """
        );

        Assert.Equal(1, exit);
        Assert.Equal(6, lines.Count);
        Assert.All(
            lines[..5],
            line =>
                Assert.EndsWith(".", line.GetProperty("error").GetString()!.Replace("}", "."), StringComparison.Ordinal)
        );
        Assert.Equal("x", lines[3].GetProperty("id").GetString());
        Assert.Equal("y", lines[4].GetProperty("id").GetString());
        var finding = lines[5]
            .GetProperty("findings")
            .EnumerateArray()
            .First(f => f.GetProperty("rule").GetString() == "vague-words");
        Assert.Equal((8, 16), (finding.GetProperty("start").GetInt32(), finding.GetProperty("end").GetInt32()));
    }

    private static (int Exit, List<JsonElement> Lines) Run(string goals)
    {
        using var from = new StringReader(goals);
        using var to = new StringWriter();
        var exit = CoachCommand.Run(from, to, new DateOnly(2026, 11, 24));
        var lines = to.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return (exit, lines.Select(line => JsonDocument.Parse(line).RootElement).ToList());
    }
}

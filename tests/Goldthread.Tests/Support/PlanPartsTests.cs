using Goldthread.Support;

namespace Goldthread.Tests.Support;

/// <summary>Which versions make up a plan, and what is new in it for somebody who read it before.</summary>
public sealed class PlanPartsTests
{
    private static readonly PartRead Goal = new(new Guid(1, 0, 0, new byte[8]), 2);
    private static readonly PartRead Step = new(new Guid(2, 0, 0, new byte[8]), 1);

    [Fact]
    public void The_same_parts_in_another_order_are_the_same_plan() =>
        Assert.Equal(PlanParts.Write([Goal, Step]), PlanParts.Write([Step, Goal]));

    [Fact]
    public void What_is_written_is_read_again()
    {
        var read = PlanParts.Read(PlanParts.Write([Goal, Step]));

        Assert.Equal(2, read.Count);
        Assert.Equal((2, 1), (read[Goal.Id], read[Step.Id]));
    }

    [Fact]
    public void A_part_is_new_or_changed_only_for_somebody_who_read_the_plan_before()
    {
        var read = PlanParts.Read(PlanParts.Write([Goal]));

        Assert.Null(PlanParts.News(null, Goal));
        Assert.Null(PlanParts.News(read, Goal));
        Assert.Equal(PlanNews.New, PlanParts.News(read, Step));
        Assert.Equal(PlanNews.Changed, PlanParts.News(read, Goal with { Version = 3 }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense :: 1:2")]
    public void What_is_no_part_is_left_out(string text) => Assert.Empty(PlanParts.Read(text));
}

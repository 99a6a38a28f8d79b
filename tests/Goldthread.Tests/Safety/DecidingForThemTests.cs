using Goldthread.Safety;

namespace Goldthread.Tests.Safety;

/// <summary>Somebody may agree in a person's place only for the one decision that the person could not make.</summary>
public sealed class DecidingForThemTests
{
    private static readonly Guid Goal = new(1, 0, 0, new byte[8]);
    private static readonly Guid Other = new(2, 0, 0, new byte[8]);
    private static readonly DateOnly May = new(2026, 5, 3);

    [Fact]
    public void Without_a_decision_about_this_goal_it_is_looked_at_first()
    {
        Assert.StartsWith("Look first whether Wyn can decide this themselves", DecidingForThem.WhyNot("Wyn", Goal, []));
        var another = Decided(Other, CapacityOutcome.LacksCapacity, May);
        Assert.NotNull(DecidingForThem.WhyNot("Wyn", Goal, [another, another with { GoalId = null }]));
        Assert.False(DecidingForThem.StandsOn(Goal, [another]));
    }

    [Fact]
    public void Who_can_decide_is_asked_themselves() =>
        Assert.StartsWith(
            "Wyn can make this decision themselves.",
            DecidingForThem.WhyNot("Wyn", Goal, [Decided(Goal, CapacityOutcome.HasCapacity, May)])
        );

    [Fact]
    public void The_newest_decision_counts_since_capacity_comes_back()
    {
        var lacked = Decided(Goal, CapacityOutcome.LacksCapacity, May);
        var again = Decided(Goal, CapacityOutcome.HasCapacity, May.AddDays(30));
        Assert.Null(DecidingForThem.WhyNot("Wyn", Goal, [lacked]));
        Assert.True(DecidingForThem.StandsOn(Goal, [lacked]));
        Assert.False(DecidingForThem.StandsOn(Goal, [again, lacked]));
    }

    private static CapacityFact Decided(Guid goal, CapacityOutcome outcome, DateOnly on) =>
        new(Guid.Empty, Guid.Empty, goal, "Whether to begin.", outcome, null, on);
}

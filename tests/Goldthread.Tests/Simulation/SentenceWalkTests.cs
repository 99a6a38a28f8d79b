using Goldthread.Web.Simulation;

namespace Goldthread.Tests.Simulation;

/// <summary>Everything that can be said is said before anything is said again.</summary>
public sealed class SentenceWalkTests
{
    private static readonly Naming She = new("Mair", "she, her", "she", "her", "her");

    private static readonly Dictionary<string, string[]> Lists = new()
    {
        ["where"] = ["by the window", "in {their} chair", "outside"],
        ["when"] = ["at noon", "at four", "early", "late"],
    };

    private static readonly SentenceShape[] Shapes =
    [
        .. new[] { "{name} sat {where}.", "{They} sat {where}, {when}.", "Nobody came {when}." }.Select(
            s => new SentenceShape(s, Lists.GetValueOrDefault)
        ),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Each_is_said_once_before_any_comes_again(int seed)
    {
        var walk = new SentenceWalk(Shapes, Dice.For(seed, 1));
        var all = (int)Shapes.Sum(s => s.Count);

        var first = Enumerable.Range(0, all).Select(_ => walk.Next(She)).ToList();
        var second = Enumerable.Range(0, all).Select(_ => walk.Next(She)).ToList();

        Assert.Equal(19, all);
        Assert.Equal(all, first.Distinct().Count());
        Assert.Equal(first.Order(), second.Order());
        Assert.Contains("Mair sat in her chair.", first);
        Assert.Contains("She sat outside, early.", first);
    }

    [Fact]
    public void The_shapes_take_turns()
    {
        var walk = new SentenceWalk(Shapes, Dice.For(4, 1));
        var said = Enumerable.Range(0, 3).Select(_ => walk.Next(She)[..3]).Distinct();
        Assert.Equal(3, said.Count());
    }
}

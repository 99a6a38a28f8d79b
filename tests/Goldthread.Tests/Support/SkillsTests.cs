using Goldthread.Support;

namespace Goldthread.Tests.Support;

public sealed class SkillsTests
{
    [Theory]
    [InlineData("Moving and handling", "moving  and handling ")]
    [InlineData("MAKATON", "Makaton")]
    [InlineData("Giving medicines\n giving MEDICINES", "Giving medicines")]
    public void A_competence_is_found_whatever_its_case_and_spaces(string needed, string called) =>
        Assert.Equal(
            Skills.Plain(called).ToUpperInvariant(),
            Skills.Plain(Assert.Single(Skills.Named(needed))).ToUpperInvariant()
        );

    [Fact]
    public void Nothing_named_needs_nothing() => Assert.Empty(Skills.Named(" \n "));
}

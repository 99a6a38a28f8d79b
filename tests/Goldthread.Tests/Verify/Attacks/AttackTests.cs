using Goldthread.TestKit;
using Goldthread.Verify;

namespace Goldthread.Tests.Verify.Attacks;

/// <summary>Named attacks on a database by somebody who owns it, as scripts for both engines, and what the witness says of each.</summary>
public sealed class AttackTests(AttackedWorld world) : IClassFixture<AttackedWorld>
{
    [Theory]
    [InlineData("01-edited-body", "Version 1 of incident [0-9a-f]{32} is not what the history vouches for")]
    [InlineData("02-edited-with-its-commitment", "Entry [0-9]+ of the history of .* does not match its hash")]
    [InlineData("03-deleted-row", "Version 1 of milestone_move [0-9a-f]{32} is gone")]
    [InlineData("04-inserted-row", "A row, reading [0-9a-f]{32}, has no entry in the history")]
    [InlineData("05-swapped-rows", "of person [0-9a-f]{32} is not what the history vouches for")]
    [InlineData("06-swapped-salts", "of goal [0-9a-f]{32} is not what the history vouches for")]
    [InlineData("07-altered-reason", "does not match its hash")]
    [InlineData("08-altered-time", "does not match its hash")]
    [InlineData("09-altered-actor", "does not match its hash")]
    [InlineData("10-removed-entry", "Entry 3 of the history of .* is missing")]
    [InlineData("13-past-version-edited", "Past version 1 of circle_member [0-9a-f]{32} is not what the history")]
    [InlineData("14-past-version-removed", "Past version 2 of goal [0-9a-f]{32} is gone")]
    [InlineData("16-cut-chain", "has no entry in the history|is gone|out of turn")]
    public void It_is_found_with_and_without_checkpoints(string attack, string says)
    {
        var (without, with) = world.After(attack);

        Assert.Matches("^Broken: .*(" + says + ")", without.Says);
        Assert.Equal(Outcome.Broken, without.Outcome);
        Assert.Equal(Outcome.Broken, with.Outcome);
    }

    [Theory]
    [InlineData(
        "11-cut-tail",
        "ends at entry [0-9]+, but checkpoint 5 of [0-9]+ [A-Z][a-z]+ 2026 knows [0-9]+: the newest"
    )]
    [InlineData(
        "12-written-anew",
        "is not the one that checkpoint 4 of .* knows: the history up to there was written anew"
    )]
    [InlineData("15-forged-destruction", "strength [0-9a-f]{32} was destroyed, but no signed note outside")]
    public void What_is_sound_in_itself_is_found_by_what_is_known_outside(string attack, string says)
    {
        var (without, with) = world.After(attack);

        // The attack is a good one: by itself nothing shows, and the witness says that it could not have known.
        Assert.True(without.Outcome == Outcome.Sound, without.Says);
        Assert.Contains(without.Also, a => a.Contains("Without checkpoints nobody can tell", StringComparison.Ordinal));
        Assert.Matches("^Broken: .*" + says, with.Says);
        Assert.Equal(Outcome.Broken, with.Outcome);
    }

    [Fact]
    public void An_older_copy_put_in_place_is_found_by_what_is_known_outside()
    {
        // What was written since the copy is as if it had never been: the cut of a tail is the same thing, entry by entry.
        var (without, with) = world.After("11-cut-tail");

        Assert.Equal((Outcome.Sound, Outcome.Broken), (without.Outcome, with.Outcome));
        Assert.Contains("or an older copy was put in place", with.Says);
    }

    [Fact]
    public void The_untouched_database_is_not_accused()
    {
        Assert.Equal(Outcome.Sound, world.Database.Verify().Outcome);
        var verdict = world.Database.Verify(world.WithNotes);

        Assert.True(verdict.Outcome == Outcome.Sound, verdict.Says);
        Assert.Contains(verdict.Also, a => a.Contains("The newest checkpoint is number 5", StringComparison.Ordinal));
        Assert.Contains("3 rows were destroyed, each with an entry that says why.", verdict.Also);
    }

    [Fact]
    public void Both_engines_have_the_same_attacks()
    {
        var attacks = Path.Combine(AppContext.BaseDirectory, "Verify", "Attacks");
        var names = new[] { "sqlite", "postgres" }
            .Select(e => Directory.GetFiles(Path.Combine(attacks, e)).Select(Path.GetFileName).Order().ToList())
            .ToList();

        Assert.Equal(names[0], names[1].Except(["tools.sql"]));
        Assert.Equal(16, names[0].Count);
    }
}

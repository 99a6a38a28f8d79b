using Goldthread.Evidence;
using Goldthread.People;
using Goldthread.Progress;

namespace Goldthread.Tests.Progress;

public sealed class RollUpTests
{
    [Fact]
    public void What_is_remembered_says_the_same_as_the_readings_themselves_on_any_day_and_in_any_order()
    {
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        var said = new HashSet<FindingKind>();
        for (var i = 0; i < 600; i++)
        {
            var count = random.Next(0, 40);
            var jump = random.Next(3) * 4;
            var points = Enumerable
                .Range(0, count)
                .Select(n =>
                {
                    var on = Series.Start.AddDays(n * random.Next(1, 3));
                    return random.Next(8) == 0
                        ? new Point(on, null, random.Next(2) == 0 ? Absence.Declined : Absence.Unable)
                        : new Point(on, random.Next(4) + (n > count / 2 ? jump : 0));
                })
                .OrderBy(_ => random.Next())
                .ToList();
            var facts = Series.Facts(direction: (Direction)random.Next(3)) with { RhythmDays = random.Next(1, 9) };
            var today = (count == 0 ? Series.Start : points.Max(p => p.On)).AddDays(random.Next(60));
            var presence =
                random.Next(2) == 0
                    ? Presence.Always
                    : Presence.Of([
                        new Stay(WhereaboutsKind.InHospital, Series.Start.AddDays(5), Back: Series.Start.AddDays(25)),
                    ]);

            var kind = IndicatorTrace.Of(facts, points).On(today, facts.RhythmDays.Value, presence);

            Assert.True(kind == Finding.Of(facts, points, today, presence).Kind, $"seed {seed}, series {i}");
            said.Add(kind);
        }

        Assert.True(said.Count >= 5, $"seed {seed} tried only {string.Join(", ", said)}");
    }

    [Fact]
    public void Every_kind_is_counted_once_and_told_with_the_whole()
    {
        var all = RollUp.Count([
            FindingKind.Better,
            FindingKind.Better,
            FindingKind.Worse,
            FindingKind.Silent,
            FindingKind.TooEarly,
        ]);

        Assert.Equal(
            (2, 0, 1, 0, 1, 1, 5),
            (all.Better, all.Steady, all.Worse, all.Changed, all.TooEarly, all.Silent, all.Of)
        );
        Assert.Equal(all.Of, all.Parts.Sum(part => part.Count));
    }

    [Fact]
    public void Without_names_no_small_number_is_shown_nor_the_one_that_would_give_it_away()
    {
        var shown = new RollUp(12, 9, 3, 0, 7, 0).WithoutSmall();

        Assert.Null(shown.Single(part => part.Kind == FindingKind.Worse).Count);
        Assert.All(shown, part => Assert.True(part.Count is null or >= SmallNumbers.Least));
        Assert.True(
            31 - shown.Sum(part => part.Count ?? 0) >= SmallNumbers.Least,
            "What is not shown could be worked out."
        );
        Assert.Equal(12, shown.Single(part => part.Kind == FindingKind.Better).Count);
    }
}

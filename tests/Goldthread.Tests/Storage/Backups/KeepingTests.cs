using Goldthread.Storage.Backups;

namespace Goldthread.Tests.Storage.Backups;

public sealed class KeepingTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 30, 0, TimeSpan.Zero);

    [Fact]
    public void A_year_of_hourly_backups_leaves_one_an_hour_then_one_a_day_then_one_a_month()
    {
        var taken = Enumerable.Range(0, 24 * 400).Select(h => Now.AddHours(-h)).ToList();

        var kept = taken.Except(Keeping.MayGo(taken, Now)).Order().ToList();

        Assert.Equal(24, kept.Count(t => Now - t < TimeSpan.FromHours(24)));
        Assert.Equal(29, kept.Count(t => Now - t >= TimeSpan.FromHours(24) && Now - t < TimeSpan.FromDays(30)));
        Assert.InRange(kept.Count(t => Now - t >= TimeSpan.FromDays(30)), 10, 12);
        Assert.True(kept[0] > Now.AddMonths(-12));
    }

    [Fact]
    public void The_newest_stays_however_old_it_is() => Assert.Empty(Keeping.MayGo([Now.AddYears(-5)], Now));

    [Fact]
    public void Of_two_in_one_hour_the_newer_stays()
    {
        var (older, newer) = (Now.AddMinutes(-20), Now.AddMinutes(-5));

        Assert.Equal([older], Keeping.MayGo([older, newer], Now));
    }

    [Fact]
    public void What_may_go_is_always_some_of_what_is_there_and_never_the_newest() =>
        Properties.HoldForSeeds(
            200,
            seed =>
            {
                var random = new Random(seed);
                var taken = Enumerable
                    .Range(0, random.Next(1, 60))
                    .Select(_ => Now.AddMinutes(-random.Next(0, 60 * 24 * 500)))
                    .Distinct()
                    .ToList();
                var gone = Keeping.MayGo(taken, Now);

                Assert.Subset(taken.ToHashSet(), gone.ToHashSet());
                Assert.DoesNotContain(taken.Max(), gone);
                // What has gone is not missed: the same rule over what stayed lets nothing more go.
                Assert.Empty(Keeping.MayGo(taken.Except(gone), Now));
            }
        );

    [Theory]
    [InlineData("goldthread-20261123T103000Z.db", true)]
    [InlineData("goldthread-20261123T103000Z.db.unfinished", false)]
    [InlineData("goldthread.db", false)]
    [InlineData("holiday-20261123T103000Z.db", false)]
    public void A_name_tells_when_it_was_taken_or_that_it_is_no_backup(string name, bool isOne) =>
        Assert.Equal(isOne ? Now : null, BackupName.Read(name));
}

using FsCheck;
using FsCheck.Fluent;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Tests.People;

/// <summary>On which days somebody was here, and what follows for what counts days.</summary>
public sealed class PresenceTests
{
    private static readonly DateOnly March = new(2026, 3, 1);

    // Stretches that may be noted in any order, some of them within others, about the first sixty days after March.
    private static Gen<List<Stay>> Stays { get; } =
        from count in Gen.Choose(0, 4)
        from starts in Gen.ArrayOf(Gen.Choose(0, 60), count)
        from lengths in Gen.ArrayOf(Gen.Choose(-1, 20), count)
        from kinds in Gen.ArrayOf(Gen.Elements(Enum.GetValues<WhereaboutsKind>()), count)
        select Enumerable
            .Range(0, count)
            .Select(i => new Stay(
                kinds[i],
                March.AddDays(starts[i]),
                lengths[i] < 0 || kinds[i] == WhereaboutsKind.Died ? null : March.AddDays(starts[i] + lengths[i])
            ))
            .DistinctBy(s => s.From)
            .ToList();

    [Fact]
    public void Who_went_away_is_away_until_the_day_they_are_back()
    {
        var presence = Presence.Of([new Stay(WhereaboutsKind.InHospital, Day(3), Day(10))]);

        Assert.Equal(
            [true, false, false, true],
            new[] { Day(2), Day(3), Day(9), Day(10) }.Select(presence.HereOn).ToArray()
        );
        Assert.Empty(Presence.Of([new Stay(WhereaboutsKind.InHospital, Day(3), Day(3))]).Between(March, Day(9)));
    }

    [Fact]
    public void Going_on_to_somewhere_else_ends_the_first_place()
    {
        var presence = Presence.Of([
            new Stay(WhereaboutsKind.WithFamily, Day(10), Day(14)),
            new Stay(WhereaboutsKind.InHospital, Day(3)),
        ]);

        Assert.Equal(WhereaboutsKind.InHospital, presence.On(Day(9))!.Kind);
        Assert.Equal(WhereaboutsKind.WithFamily, presence.On(Day(10))!.Kind);
        Assert.True(presence.HereOn(Day(14)));
        Assert.Equal((Day(3), Day(14)), Assert.Single(presence.Between(March, Day(40))));
    }

    [Fact]
    public void A_death_ends_everything_and_having_moved_on_outlasts_a_planned_holiday()
    {
        var holiday = new Stay(WhereaboutsKind.OnHoliday, Day(20), Day(25));
        var died = Presence.Of([holiday, new Stay(WhereaboutsKind.Died, Day(10))]);
        var moved = Presence.Of([holiday, new Stay(WhereaboutsKind.MovedOn, Day(10), Day(30))]);

        Assert.True(died.GoneOn(Day(22)) && died.GoneOn(Day(300)) && died.HereOn(Day(9)));
        Assert.True(moved.GoneOn(Day(22)) && moved.HereOn(Day(30)));
    }

    [Fact]
    public void What_was_planned_for_a_day_away_keeps_its_distance_from_the_day_they_left()
    {
        var presence = Presence.Of([new Stay(WhereaboutsKind.InHospital, Day(3), Day(20))]);

        Assert.Equal(Day(2), presence.Due(Day(2)));
        Assert.Equal(Day(20), presence.Due(Day(3)));
        Assert.Equal(Day(27), presence.Due(Day(10)));
        Assert.Equal(Day(20), presence.Due(Day(20)));
    }

    [Fact]
    public void Days_are_counted_as_one_would_count_them_on_a_calendar() =>
        Properties.HoldFor(
            Stays,
            stays =>
            {
                var presence = Presence.Of(stays);
                for (var from = 0; from < 90; from += 7)
                {
                    for (var to = from; to < 90; to += 5)
                    {
                        var here = Enumerable.Range(from, to - from).Count(d => presence.HereOn(Day(d)));
                        Assert.Equal(here, presence.DaysHere(Day(from), Day(to)));
                    }
                }

                Assert.Equal(0, presence.DaysHere(Day(9), Day(3)));
            }
        );

    [Fact]
    public void A_window_of_days_here_has_that_many_and_begins_as_late_as_it_can() =>
        Properties.HoldFor(
            Stays,
            stays =>
            {
                var presence = Presence.Of(stays);
                foreach (var days in new[] { 1, 28, 42 })
                {
                    var start = presence.StartOfLast(days, Day(70));
                    Assert.Equal(days, presence.DaysHere(start, Day(71)));
                    Assert.True(presence.HereOn(start));
                }
            }
        );

    [Fact]
    public void Nothing_planned_is_overdue_on_the_first_day_back_that_was_not_when_they_left() =>
        Properties.HoldFor(
            Stays,
            stays =>
            {
                var presence = Presence.Of(stays);
                foreach (var (from, back) in presence.Between(March, Day(200)).Where(a => a.Back is not null))
                {
                    for (var planned = from; planned < back; planned = planned.AddDays(1))
                    {
                        Assert.True(presence.Due(planned) >= back);
                    }
                }
            }
        );

    [Fact]
    public void Planning_never_brings_anything_forward() =>
        Properties.HoldFor(
            Stays,
            stays =>
            {
                var presence = Presence.Of(stays);
                Assert.All(Enumerable.Range(0, 90), d => Assert.True(presence.Due(Day(d)) >= Day(d)));
                Assert.All(
                    Enumerable.Range(0, 90).Where(d => presence.HereOn(Day(d))),
                    d => Assert.Equal(Day(d), presence.Due(Day(d)))
                );
            }
        );

    [Fact]
    public async Task The_database_gives_the_same_answers_as_the_rule()
    {
        await using var world = await World.Begin();
        var people = new Dictionary<Guid, List<Stay>>();
        foreach (var stays in Gen.Sample(Stays, 40, 30))
        {
            var person = await world.AddPerson();
            people[person.Id] = [];
            foreach (var stay in stays.OrderBy(s => s.From).ThenBy(s => s.Kind))
            {
                // What the verbs refuse is not in any database.
                if (await Noted(world, person, stay))
                {
                    people[person.Id].Add(stay);
                }
            }
        }

        Assert.True(people.Values.Sum(s => s.Count) > 20);
        await using var db = world.Read();
        var presences = await db.Presences(people.Keys);
        var all = db.PeopleFor(world.Manager with { Now = world.Clock.Now }, Act.See);
        for (var d = -1; d < 90; d += 3)
        {
            var day = Day(d);
            Expect(p => p.HereOn(day), await all.Here(db, day).Select(p => p.Id).ToListAsync());
            Expect(p => p.AwayOn(day), await all.Away(db, day).Select(p => p.Id).ToListAsync());
            Expect(p => p.GoneOn(day), await all.NoLongerWithUs(db, day).Select(p => p.Id).ToListAsync());
            Expect(p => !p.GoneOn(day), await all.WithUs(db, day).Select(p => p.Id).ToListAsync());
        }

        void Expect(Func<Presence, bool> rule, List<Guid> found) =>
            Assert.Equal(people.Where(p => rule(Presence.Of(p.Value))).Select(p => p.Key).Order(), found.Order());
    }

    private static async Task<bool> Noted(World world, Person person, Stay stay)
    {
        world.Clock.Now = new DateTimeOffset(2026, 9, 1, 9, 0, 0, TimeSpan.Zero);
        try
        {
            await world.NoteWhere(person, stay);
            return true;
        }
        catch (Goldthread.History.Refused)
        {
            return false;
        }
    }

    private static DateOnly Day(int after) => March.AddDays(after);
}

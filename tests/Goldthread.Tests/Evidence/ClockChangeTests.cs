using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.TestKit;

namespace Goldthread.Tests.Evidence;

/// <summary>The two nights of the year in which an hour comes twice, or not at all.</summary>
public sealed class ClockChangeTests
{
    [Fact]
    public async Task In_the_October_night_both_records_of_half_past_one_are_there_and_in_the_order_they_were_written()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();

        var first = await At(world, person, "2026-10-25T00:30:00Z", "2026-10-25T01:30");
        var second = await At(world, person, "2026-10-25T01:30:00Z", "2026-10-25T01:30");

        Assert.NotEqual(first.Id, second.Id);
        Assert.True(first.WrittenAt < second.WrittenAt);
        Assert.Equal(first.HappenedAt, second.HappenedAt);
        Assert.True(second.HappenedAt <= second.WrittenAt);
        Assert.Equal(2, await world.Count<DailyRecord>());
    }

    [Fact]
    public async Task In_the_March_night_half_past_one_that_never_was_is_half_past_two()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();

        var record = await At(world, person, "2026-03-29T02:00:00Z", "2026-03-29T01:30");

        Assert.Equal(DateTimeOffset.Parse("2026-03-29T01:30:00Z"), record.HappenedAt);
        Assert.Equal(DateTime.Parse("2026-03-29T02:30"), UkTime.WallOf(record.HappenedAt));
    }

    [Fact]
    public async Task In_the_March_night_nothing_is_refused_as_still_to_come()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();

        // Five past two by the clock on the wall, five minutes after one o’clock was.
        var record = await At(world, person, "2026-03-29T01:05:00Z", "2026-03-29T02:05");

        Assert.Equal(DateTimeOffset.Parse("2026-03-29T01:05:00Z"), record.HappenedAt);
    }

    private static async Task<DailyRecord> At(World world, Person person, string now, string wall)
    {
        world.Clock.Now = DateTimeOffset.Parse(now);
        var facts = new RecordFacts { HappenedAt = DateTime.Parse(wall), Note = "Slept well." };
        return await world.Make(world.Manager, person, Act.Record, (c, p) => DailyRecord.Write(c, p, facts));
    }
}

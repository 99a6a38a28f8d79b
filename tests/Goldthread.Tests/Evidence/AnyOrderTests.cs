using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.TestKit;
using Goldthread.Verify;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Tests.Evidence;

/// <summary>Visits are written down late, early and all at once. What is known afterwards is the same.</summary>
public sealed class AnyOrderTests
{
    private const int Visits = 12;

    [Fact]
    public void Visits_written_down_in_any_order_lead_to_the_same_records_readings_and_days() =>
        Properties.HoldForSeeds(
            6,
            seed =>
            {
                var random = new Random(seed);
                var visits = Enumerable.Range(0, Visits).Select(n => new Visited(n, random.Next(1, 6))).ToList();
                var inOrder = After(visits).GetAwaiter().GetResult();
                var shuffled = visits.ToArray();
                random.Shuffle(shuffled);

                Assert.Equal(inOrder, After(shuffled).GetAwaiter().GetResult());
            }
        );

    private sealed record Visited(int Day, int Face);

    // What a page would show of it: by when it happened, whatever it is called and whenever it was written.
    private static async Task<string> After(IEnumerable<Visited> visits)
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson("Maya Okafor");
        var (goal, faces) = await world.StartGoal(person);
        foreach (var visit in visits)
        {
            world.Clock.Advance(TimeSpan.FromSeconds(1));
            await world.Make(world.Manager, person, Act.Record, (db, c, p) => Write(db, c, p, goal, faces, visit));
        }

        await using var read = world.Read();
        var records = await read.All<DailyRecord>().OrderBy(r => r.HappenedAt).ToListAsync();
        var order = records.Select((r, place) => (r.Id, place)).ToDictionary(r => r.Id, r => r.place);
        var readings = await read.All<Reading>().OrderBy(r => r.OnDay).ToListAsync();
        Assert.Equal(Visits, records.Count);
        Assert.Equal(Outcome.Sound, world.Database.Verify().Outcome);
        return string.Join('\n', records.Select(r => $"{r.HappenedAt:u} {r.Note} {r.CorrectsId}"))
            + string.Join('\n', readings.Select(r => $"{r.OnDay:o} {r.Value} of record {order[r.RecordId!.Value]}"));
    }

    private static Task<DailyRecord> Write(
        Goldthread.Storage.GoldthreadDb db,
        Change change,
        Person person,
        Goal goal,
        Indicator faces,
        Visited visit
    )
    {
        var facts = new VisitFacts
        {
            Goals =
            [
                new GoalFacts
                {
                    GoalId = goal.Id,
                    Focus = new FocusFacts { How = HowItWent.AsPlanned },
                    Answers = [new AnswerFacts(faces.Id, new ReadingFacts { Value = $"{visit.Face}" }, "Answers")],
                },
            ],
        };
        facts.Record.HappenedAt = UkTime.WallOf(change.At).Date.AddDays(visit.Day - Visits).AddHours(9);
        facts.Record.Note = $"Visit {visit.Day}.";
        return Visit.Write(db, change, person, facts);
    }
}

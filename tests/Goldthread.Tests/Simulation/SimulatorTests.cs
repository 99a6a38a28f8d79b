using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Verify;

namespace Goldthread.Tests.Simulation;

/// <summary>What was asked for is there, and it is sound.</summary>
[Collection(nameof(Simulated))]
public sealed class SimulatorTests(Simulated simulated)
{
    [Fact]
    public void There_is_exactly_as_much_as_was_asked_for()
    {
        Assert.Equal(Simulated.Plan.People, simulated.All<Person>().Count);
        Assert.Equal(Simulated.Plan.Records, simulated.All<DailyRecord>().Count);
        Assert.Equal((Simulated.Plan.People, Simulated.Plan.Records), (simulated.Done.People, simulated.Done.Records));
    }

    [Fact]
    public void The_witness_finds_it_sound()
    {
        var verdict = simulated.Verify();
        Assert.True(verdict.Outcome == Outcome.Sound, verdict.Says);
    }

    [Fact]
    public void Everybody_in_it_is_said_to_be_invented() => Assert.True(simulated.All<Provider>().Single().Pretend);

    [Fact]
    public void Of_ten_people_six_are_at_home_two_are_tenants_and_two_live_in_a_care_home()
    {
        var kinds = simulated.All<Service>().ToDictionary(s => s.Id, s => s.Kind);
        var shares = simulated.All<Person>().GroupBy(p => kinds[p.ServiceId]).ToDictionary(g => g.Key, g => g.Count());

        Assert.Equal(
            (12, 4, 4),
            (shares[ServiceKind.HomeCare], shares[ServiceKind.SupportedLiving], shares[ServiceKind.CareHome])
        );
    }

    [Fact]
    public void Where_records_are_shared_evenly_everybody_has_as_many() =>
        Assert.All(simulated.All<DailyRecord>().GroupBy(r => r.PersonId), g => Assert.Equal(200, g.Count()));

    [Fact]
    public void It_ends_yesterday_and_knows_nothing_of_what_comes()
    {
        var today = UkTime.DayOf(Simulated.Now);
        Assert.Equal(today.AddDays(-1), simulated.All<DailyRecord>().Max(r => UkTime.DayOf(r.HappenedAt)));
        Assert.All(simulated.All<DailyRecord>(), r => Assert.True(r.HappenedAt < r.WrittenAt));
        using var db = simulated.Read();
        Assert.All(db.History.ToList(), h => Assert.True(UkTime.DayOf(h.At) < today));
    }

    [Fact]
    public void Every_goal_that_has_begun_is_planned_in_full()
    {
        var goals = simulated.All<Goal>();
        Assert.All(goals, g => Assert.NotNull(g.Why));
        Assert.All(
            goals.Where(g => g.Lifecycle == Lifecycle.Active),
            g =>
            {
                Assert.Contains(simulated.All<Indicator>(), i => i.GoalId == g.Id && i.Lens == Lens.Experience);
                Assert.Contains(simulated.All<Indicator>(), i => i.GoalId == g.Id && i.Lens == Lens.Behaviour);
                Assert.Contains(simulated.All<Milestone>(), m => m.GoalId == g.Id);
                Assert.NotNull(g.ReviewOn);
            }
        );
    }

    [Fact]
    public void Everybody_is_in_a_team_whose_workers_wrote_what_they_did()
    {
        var teams = simulated.All<ReachGrant>().Where(g => g.TeamId is not null).ToLookup(g => g.TeamId);
        var records = simulated.All<DailyRecord>().ToLookup(r => r.PersonId);
        foreach (var person in simulated.All<Person>())
        {
            var crew = teams[person.TeamId].Select(g => g.StaffId).ToHashSet();
            Assert.True(crew.Count >= 3);
            Assert.True(records[person.Id].Count(r => crew.Contains(r.AuthorId)) > records[person.Id].Count() * 8 / 10);
        }
    }
}

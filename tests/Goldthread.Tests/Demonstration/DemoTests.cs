using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Reviews;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Support;
using Goldthread.Verify;
using Xunit.Abstractions;

namespace Goldthread.Tests.Demonstration;

/// <summary>The demonstration is sound, and as believable as we said it would be.</summary>
[Collection(nameof(Seeded))]
public sealed class DemoTests(Seeded seeded, ITestOutputHelper output)
{
    [Fact]
    public void The_witness_finds_it_sound()
    {
        output.WriteLine(string.Join('\n', seeded.Progress));
        var verdict = Witness.Check(seeded.Path);
        Assert.True(verdict.Outcome == Outcome.Sound, verdict.Says);
    }

    [Fact]
    public void Everyone_in_it_is_said_to_be_invented() => Assert.True(seeded.All<Provider>().Single().Pretend);

    [Fact]
    public void It_has_one_provider_three_services_twelve_staff_and_twelve_people()
    {
        Assert.Single(seeded.All<Provider>());
        Assert.Equal(Enum.GetValues<ServiceKind>(), seeded.All<Service>().Select(s => s.Kind).Order());
        Assert.Equal(12, seeded.All<StaffMember>().Count);
        Assert.Equal(12, seeded.All<Person>().Select(p => p.Name).Distinct().Count());
        Assert.Equal(["1", "2", "3"], seeded.LongTold.Select(p => p.Picture).Order());
    }

    [Fact]
    public void Every_setting_is_lived_in()
    {
        var kinds = seeded.All<Service>().ToDictionary(s => s.Id, s => s.Kind);
        var homes = seeded.All<Person>().ToLookup(p => kinds[p.ServiceId]);

        Assert.Equal(5, homes[ServiceKind.HomeCare].Count());
        Assert.Equal(3, homes[ServiceKind.SupportedLiving].Count());
        Assert.Equal(4, homes[ServiceKind.CareHome].Count());
        Assert.Contains(seeded.All<Whereabouts>(), w => w.Kind == WhereaboutsKind.InHospital && w.BackOn is not null);
        Assert.Single(seeded.All<Whereabouts>(), w => w.Kind == WhereaboutsKind.Died);
    }

    [Fact]
    public void Each_person_is_known_in_full()
    {
        foreach (var person in seeded.All<Person>())
        {
            Assert.True(NhsNumber.IsSound(person.NhsNumber!));
            Assert.InRange(Count<AboutMe>(person), 6, 7);
            Assert.InRange(Count<CommunicationNeed>(person), 3, 4);
            Assert.InRange(Count<CircleMember>(person), 3, 5);
            Assert.InRange(Count<Need>(person), 1, 9);
            Assert.InRange(Count<Medicine>(person), 1, 9);
            Assert.InRange(Count<Equipment>(person), 1, 9);
            Assert.Equal(
                Enum.GetValues<StrengthKind>(),
                seeded.All<Strength>().Where(s => s.PersonId == person.Id).Select(s => s.Kind).Distinct().Order()
            );
        }
    }

    [Fact]
    public void Each_person_has_a_few_hundred_changes()
    {
        using var db = Seeded.Open(seeded.Path);
        foreach (var changes in db.History.Where(h => h.PersonId != null).ToList().GroupBy(h => h.PersonId))
        {
            var longTold = seeded.LongTold.Any(p => p.Id == changes.Key);
            Assert.InRange(changes.Count(), longTold ? 250 : 110, 700);
        }
    }

    [Fact]
    public void Some_support_workers_see_only_some_of_the_people()
    {
        using var db = Seeded.Open(seeded.Path);
        var seen = seeded
            .All<StaffMember>()
            .Where(s => s.Job == Job.SupportWorker)
            .Select(s => db.PeopleFor(new Actor(s.Id, s.Name, s.Job, Seeded.Now, []), Act.See).Count())
            .Order();
        Assert.Equal([1, 2, 3, 3, 3, 3, 5, 5], seen);
    }

    [Fact]
    public void Staff_are_arranged_so_that_there_is_something_to_see_to()
    {
        var today = UkTime.DayOf(Seeded.Now);
        var soon = today.AddDays(30);

        Assert.Single(seeded.All<ReachGrant>(), g => g.Relation == Relation.Administrator);
        Assert.Single(seeded.All<Person>(), p => p.TeamId == seeded.All<Team>().Single().Id);
        Assert.Single(seeded.All<StaffMember>(), s => s.Terms == Terms.Agency && s.EndsOn > today && s.EndsOn <= soon);
        Assert.Single(seeded.All<Competence>(), c => c.ExpiresOn > today && c.ExpiresOn <= soon);
        Assert.Single(seeded.All<Competence>(), c => c.ExpiresOn < today);
    }

    [Fact]
    public void Every_goal_has_the_words_of_the_person_and_most_are_active()
    {
        var goals = seeded.All<Goal>();
        Assert.Equal(25, goals.Count);
        Assert.Equal(17, goals.Count(g => g.Lifecycle == Lifecycle.Active));
        Assert.Single(goals, g => g.Lifecycle == Lifecycle.Planned);
        Assert.Equal(3, goals.Count(g => g.Achievement == Achievement.Achieved));
        Assert.Equal(2, goals.Count(g => g.Lifecycle == Lifecycle.Cancelled));
        var reshaped = goals.Where(g => g.Achievement == Achievement.NotAttainable).ToList();
        Assert.Equal(2, reshaped.Count);
        Assert.All(reshaped, r => Assert.Single(goals, g => g.ReshapedFromId == r.Id));
    }

    [Fact]
    public void A_comfort_goal_ended_because_it_was_enough_for_now()
    {
        var goal = seeded.All<Goal>().Single(g => g.Kind == GoalKind.Comfort && g.Lifecycle == Lifecycle.Completed);
        Assert.StartsWith("Enough for now", goal.StatusWhy);
    }

    [Fact]
    public void Reviews_decide_in_many_ways()
    {
        Decision[] all =
        [
            Decision.Keep,
            Decision.Adapt,
            Decision.StepUp,
            Decision.StepDown,
            Decision.Reshape,
            Decision.Celebrate,
            Decision.Stop,
        ];
        Assert.Equal(all, seeded.All<Review>().Select(r => r.Decision!.Value).Distinct().Order());
        Assert.Contains(seeded.All<MilestoneMove>(), m => m.Move == LadderMove.SteppedDown);
        Assert.All(seeded.All<LearningAction>(), l => Assert.NotNull(l.DidHelp));
    }

    [Fact]
    public void Threads_are_broken_where_they_should_be()
    {
        var today = UkTime.DayOf(Seeded.Now);
        var gone = seeded.All<Whereabouts>().Where(w => w.Kind.Leaves()).Select(w => w.PersonId).ToHashSet();
        var goals = seeded
            .All<Goal>()
            .Where(g => g.Lifecycle == Lifecycle.Active && !gone.Contains(g.PersonId))
            .ToList();
        var agreed = seeded.All<Agreement>().ToLookup(a => a.GoalId);
        var readings = seeded.All<Reading>().ToLookup(r => r.IndicatorId);

        // For two people: a review past its date, an agreement to an older wording, indicators that fell silent.
        Assert.Equal(2, goals.Count(g => g.ReviewOn < today));
        Assert.Equal(2, goals.Count(g => agreed[g.Id].All(a => a.GoalWording < g.Wording)));
        Assert.Equal(
            3,
            seeded
                .All<Indicator>()
                .Where(i => goals.Exists(g => g.Id == i.GoalId) && i.RhythmDays == 7)
                .Count(i => readings[i.Id].Max(r => r.OnDay) < today.AddDays(-42))
        );

        // One goal is so young that there is nothing to say yet.
        Assert.Single(goals, g => seeded.All<Reading>().Count(r => r.GoalId == g.Id) is > 0 and < 6);
    }

    [Fact]
    public void Help_fades_over_the_year()
    {
        var chop = seeded.All<SupportStep>().Single(s => s.Name == "Peel and chop").Id;
        var records = seeded.All<DailyRecord>().ToDictionary(r => r.Id, r => r.HappenedAt);
        var help = seeded.All<StepHelp>().Where(h => h.StepId == chop).OrderBy(h => records[h.RecordId]).ToList();
        Assert.DoesNotContain(help.Take(15), h => h.Help == Help.Independent);
        Assert.True(help.TakeLast(15).Count(h => h.Help == Help.Independent) >= 5);
    }

    private int Count<T>(Person person)
        where T : PersonRecord => seeded.All<T>().Count(r => r.PersonId == person.Id);
}

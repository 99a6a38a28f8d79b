using Goldthread.Staff;
using Goldthread.Web.Simulation;

namespace Goldthread.Tests.Simulation;

/// <summary>Lives follow from the seed alone, and nobody needs a database to look at them.</summary>
public sealed class LivesTests
{
    private static readonly SimulationPlan Plan = new()
    {
        People = 30,
        Records = 3_000,
        Seed = 11,
    };

    [Fact]
    public void The_same_seed_tells_the_same_lives_and_another_seed_tells_others()
    {
        Assert.Equal(Told(Plan), Told(Plan));
        Assert.NotEqual(Told(Plan), Told(Plan with { Seed = 12 }));
    }

    [Fact]
    public void Counted_from_another_day_it_is_the_same_provider()
    {
        var now = Simulated.Now;
        var then = Names(new Simulator(Plan, now.AddDays(100)));
        Assert.Equal(Names(new Simulator(Plan, now)), then);
    }

    [Fact]
    public void By_need_some_have_several_times_as_many_records_as_others()
    {
        var shares = new Simulator(Plan, Simulated.Now).Lives.Select(l => l.Records).Order().ToList();
        Assert.Equal(Plan.Records, shares.Sum());
        Assert.True(shares[^1] > 3 * shares[0]);
    }

    [Fact]
    public void One_person_may_have_twenty_thousand_records_and_still_nothing_is_said_four_times()
    {
        var plan = Plan with { Records = 21_000, Busiest = 20_000, People = 3 };
        var first = new Simulator(plan, Simulated.Now).Lives[0];
        var visits = VisitsOf(plan, first);

        Assert.Equal(20_000, visits.Count);
        var often = visits
            .SelectMany(v =>
                new[] { v.Facts.Record.Note, v.Facts.Record.Words, v.Facts.Goals.SingleOrDefault()?.Focus.Next }
            )
            .Where(t => t is not null)
            .SelectMany(t => t!.Split(['.', '!', '?'], StringSplitOptions.TrimEntries))
            .Where(s => s.Split(' ').Length > 3)
            .GroupBy(s => s)
            .Where(g => g.Count() > 3);
        Assert.Empty(often.Select(g => $"{g.Count()} × {g.Key}"));
    }

    [Fact]
    public void Goals_and_notes_are_as_exact_as_asked()
    {
        var plan = Plan with { Goals = 5, NoteLength = 200 };
        foreach (var life in new Simulator(plan, Simulated.Now).Lives.Take(5))
        {
            Assert.Equal(5, life.Goals.Count);
            Assert.All(VisitsOf(plan, life), v => Assert.Equal(200, v.Facts.Record.Note!.Length));
        }
    }

    [Fact]
    public void Only_the_services_that_are_asked_for_are_opened()
    {
        var lives = new Simulator(Plan with { Kinds = [ServiceKind.CareHome] }, Simulated.Now).Lives;
        Assert.All(lives, l => Assert.Equal(ServiceKind.CareHome, l.House.Kind));
        Assert.Equal(Plan.People, lives.Count);
    }

    [Theory]
    [InlineData(0, 10, 365, "people")]
    [InlineData(10, -1, 365, "records")]
    [InlineData(10, 10, 30, "days")]
    public void What_cannot_be_made_is_said_in_plain_words(int people, int records, int days, string about)
    {
        var plan = new SimulationPlan
        {
            People = people,
            Records = records,
            Seed = 1,
            Days = days,
        };
        Assert.Contains(about, plan.Problem());
        Assert.Null(Plan.Problem());
    }

    private static List<string> Names(Simulator simulator) =>
        [
            .. simulator.Lives.Select(l =>
                $"{l.Name}, {l.House.Name}, {string.Join(' ', l.Goals.Select(g => g.Theme.Title))}"
            ),
        ];

    private static List<string> Told(SimulationPlan plan)
    {
        var lives = new Simulator(plan, Simulated.Now).Lives;
        return
        [
            .. lives
                .SelectMany(l => VisitsOf(plan, l))
                .Select(v => $"{v.Life.Name} {v.WrittenAt} {v.By.Name} {v.Facts.Record.Note}"),
        ];
    }

    private static List<Visiting> VisitsOf(SimulationPlan plan, Life life)
    {
        life.Goals.ForEach(g => g.Started = true);
        var visits = new Visits(plan);
        var told = new List<Visiting>();
        for (var day = life.From; day < life.To; day = day.AddDays(1))
        {
            told.AddRange(visits.On(life, day));
        }

        return told;
    }
}

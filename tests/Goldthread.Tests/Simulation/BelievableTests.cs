using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Progress;
using Goldthread.Reviews;
using Goldthread.Staff;
using Reading = Goldthread.Evidence.Reading;

namespace Goldthread.Tests.Simulation;

/// <summary>A simulated year is as believable as one that is told by hand: gaps, a bad week, a real change, no copied words.</summary>
[Collection(nameof(Simulated))]
public sealed class BelievableTests(Simulated simulated)
{
    private ILookup<Guid, DailyRecord> Records => simulated.All<DailyRecord>().ToLookup(r => r.PersonId);

    [Fact]
    public void Everybody_has_a_stretch_of_days_without_a_record()
    {
        foreach (var person in Records)
        {
            var days = person.Select(r => UkTime.DayOf(r.HappenedAt)).Distinct().Order().ToList();
            Assert.Contains(days.Zip(days.Skip(1)), d => d.Second.DayNumber - d.First.DayNumber > 6);
        }
    }

    [Fact]
    public void Everybody_had_a_bad_week()
    {
        var records = Records;
        var how = simulated.All<RecordFocus>().ToLookup(f => f.RecordId, f => f.How);
        foreach (var person in simulated.All<Person>())
        {
            var worst = simulated.All<Incident>().Where(i => i.PersonId == person.Id && i.Severity >= 3);
            Assert.Contains(
                worst,
                i =>
                {
                    var week = records[person.Id].Where(r => Math.Abs((r.HappenedAt - i.StartedAt).TotalDays) < 7);
                    return week.Any(r => r.Mood <= 2) && week.Any(r => how[r.Id].Any(h => h != HowItWent.AsPlanned));
                }
            );
        }
    }

    [Fact]
    public void Something_really_changed_for_everybody()
    {
        var readings = simulated.All<Reading>().Where(r => r.Value is not null).ToLookup(r => r.PersonId);
        foreach (var person in simulated.All<Person>())
        {
            var series = readings[person.Id].GroupBy(r => r.IndicatorId);
            Assert.Contains(series, s => Tests.Progress.Series.Parts(Points(s)));
        }
    }

    [Fact]
    public void Not_everything_changed()
    {
        var series = simulated.All<Reading>().Where(r => r.Value is not null).GroupBy(r => r.IndicatorId);
        Assert.Contains(series, s => s.Count() >= 20 && !Tests.Progress.Series.Parts(Points(s)));
    }

    [Fact]
    public void No_sentence_stands_more_than_three_times_about_one_person()
    {
        var said = simulated
            .All<DailyRecord>()
            .SelectMany(r => Said(r.PersonId, r.Note, r.Words, r.ToldMe, r.Health))
            .Concat(simulated.All<RecordFocus>().SelectMany(f => Said(f.PersonId, f.Next)))
            .Concat(
                simulated.All<Incident>().SelectMany(i => Said(i.PersonId, i.BeforeIt, i.WhatHappened, i.WhatHelped))
            )
            .Concat(simulated.All<Review>().SelectMany(r => Said(r.PersonId, r.PersonWords, r.Changed)))
            .Concat(simulated.All<ContactLog>().SelectMany(c => Said(c.PersonId, c.Said, c.Agreed)))
            .Concat(simulated.All<AboutMe>().SelectMany(a => Said(a.PersonId, a.Words)))
            .ToList();

        Assert.True(said.Count > 8_000);
        Assert.Empty(said.GroupBy(s => s).Where(g => g.Count() > 3).Select(g => $"{g.Count()} × {g.Key.Sentence}"));
    }

    [Fact]
    public void Less_happens_at_weekends()
    {
        var atHome = simulated.All<Service>().Where(s => s.Kind == ServiceKind.HomeCare).Select(s => s.Id).ToHashSet();
        var people = simulated.All<Person>().Where(p => atHome.Contains(p.ServiceId)).Select(p => p.Id).ToHashSet();
        var days = simulated
            .All<DailyRecord>()
            .Where(r => people.Contains(r.PersonId))
            .ToLookup(r => UkTime.DayOf(r.HappenedAt).DayOfWeek);

        Assert.True(days[DayOfWeek.Sunday].Count() < 0.75 * days[DayOfWeek.Wednesday].Count());
    }

    [Theory]
    [InlineData("Daffodils", 3, 5)]
    [InlineData("Windows open since", 6, 8)]
    [InlineData("Leaves on the", 9, 11)]
    public void The_weather_is_that_of_the_season(string words, int from, int to)
    {
        var months = simulated
            .All<DailyRecord>()
            .Where(r => r.Note?.Contains(words, StringComparison.Ordinal) == true)
            .Select(r => UkTime.DayOf(r.HappenedAt).Month)
            .ToList();

        Assert.NotEmpty(months);
        Assert.All(months, m => Assert.InRange(m, from, to));
    }

    [Fact]
    public void Notes_have_about_two_hundred_characters() =>
        Assert.InRange(
            simulated.All<DailyRecord>().Where(r => r.Note is not null).Average(r => r.Note!.Length),
            170,
            240
        );

    [Fact]
    public void Some_chose_not_to_answer() =>
        Assert.Contains(simulated.All<Reading>(), r => r.Absence == Absence.Declined);

    private static List<Point> Points(IEnumerable<Reading> series) =>
        [.. series.OrderBy(r => r.OnDay).Select(r => new Point(r.OnDay, r.Value!.Value.Number))];

    private static IEnumerable<(Guid Person, string Sentence)> Said(Guid person, params string?[] texts) =>
        texts
            .Where(t => t is not null)
            .SelectMany(t => t!.Split(['.', '!', '?', '…'], StringSplitOptions.TrimEntries))
            .Where(s => s.Split(' ').Length > 3)
            .Select(s => (person, s.ToLowerInvariant()));
}

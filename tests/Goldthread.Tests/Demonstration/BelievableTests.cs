using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Progress;
using Microsoft.Data.Sqlite;
using Reading = Goldthread.Evidence.Reading;

namespace Goldthread.Tests.Demonstration;

/// <summary>What makes a year believable: gaps, bad weeks, a real change, a flat line, and nobody's phrases copied.</summary>
[Collection(nameof(Seeded))]
public sealed class BelievableTests(Seeded seeded)
{
    // Names of steps and strategies are meant to be the same each time, and so is the basis of a manager's rights.
    private static readonly string[] NotProse =
    [
        "history.",
        "past_version.",
        "schema_file.",
        "look.",
        "record_focus.tried",
        "reach_grant.basis",
        "goal.title",
        "about_me.written_with",
    ];

    [Fact]
    public void No_sentence_stands_more_than_three_times()
    {
        var often = Sentences()
            .GroupBy(s => s, StringComparer.OrdinalIgnoreCase)
            .Where(g => g.Count() > 3)
            .Select(g => $"{g.Count()} × {g.Key}");
        Assert.Empty(often);
    }

    [Fact]
    public void There_is_much_to_read() => Assert.True(Sentences().Count() > 1_900);

    [Fact]
    public void Everyone_was_looked_at_by_those_around_them_before_they_wrote_and_by_the_inspector_who_is_here()
    {
        using var db = Seeded.Open(seeded.Path);
        var looks = db.Looks.ToList();
        foreach (var person in seeded.All<Person>())
        {
            var theirs = looks.Where(l => l.PersonId == person.Id).ToList();
            Assert.InRange(theirs.Select(l => l.ActorId).Distinct().Count(), 3, 12);
            Assert.InRange(theirs.Select(l => UkTime.DayOf(l.At)).Distinct().Count(), 30, 121);
            Assert.All(theirs, l => Assert.True(l.At < Seeded.Now));
        }

        Assert.Equal(looks.Count, looks.Select(l => l.Id).Distinct().Count());
        Assert.Contains(looks, l => l.Purpose == LookPurpose.Inspection);
    }

    [Fact]
    public void Everyone_has_days_without_a_record()
    {
        foreach (var person in seeded.All<Person>())
        {
            var days = seeded
                .All<DailyRecord>()
                .Where(r => r.PersonId == person.Id)
                .Select(r => UkTime.DayOf(r.HappenedAt))
                .Distinct()
                .Order()
                .ToList();
            var longTold = seeded.LongTold.Exists(p => p.Id == person.Id);
            Assert.InRange(days.Count, longTold ? 150 : 50, 330);
            Assert.Contains(days.Zip(days.Skip(1)), d => d.Second.DayNumber - d.First.DayNumber >= 6);
            Assert.True(days[^1].DayNumber - days[0].DayNumber > (longTold ? 350 : 120));
        }
    }

    [Fact]
    public void Everyone_chose_not_to_answer_once_and_could_not_once()
    {
        foreach (var person in seeded.All<Person>())
        {
            var absences = seeded.All<Reading>().Where(r => r.PersonId == person.Id).Select(r => r.Absence).ToList();
            Assert.Contains(Absence.Declined, absences);
            Assert.Contains(Absence.Unable, absences);
        }
    }

    [Fact]
    public void Everyone_had_a_bad_week()
    {
        foreach (var person in seeded.All<Person>())
        {
            Assert.Contains(seeded.All<Incident>(), i => i.PersonId == person.Id && i.Severity >= 3);
            Assert.Contains(
                seeded.All<DailyRecord>().Where(r => r.PersonId == person.Id && r.Mood is not null),
                r => r.Mood == 1
            );
        }

        Assert.True(seeded.Values("Doses late or missed").Max() >= 10);
    }

    [Theory]
    [InlineData("Doses late or missed")]
    [InlineData("How sure she feels")]
    [InlineData("Evenings on which the plan")]
    [InlineData("Hot plates he made")]
    public void Some_lines_really_shift(string indicator) => Assert.True(LongestRun(seeded.Values(indicator)) >= 10);

    [Fact]
    public void Something_really_changed_for_everyone()
    {
        foreach (var person in seeded.All<Person>())
        {
            var series = seeded.All<Reading>().Where(r => r.PersonId == person.Id).GroupBy(r => r.IndicatorId);
            Assert.Contains(
                series.Select(s => s.Where(r => r.Value is not null).OrderBy(r => r.OnDay)),
                s => Tests.Progress.Series.Parts([.. s.Select(r => new Point(r.OnDay, r.Value!.Value.Number))])
            );
        }
    }

    [Fact]
    public void One_line_is_flat()
    {
        var settled = seeded.Values("How settled home feels");
        Assert.True(settled.Count >= 40);
        Assert.True(LongestRun(settled) < 6);
    }

    [Fact]
    public void Rowan_does_more_and_it_does_not_feel_better()
    {
        var evenings = seeded.Values("Evenings on which the plan");
        var settled = seeded.Values("How settled home feels");
        Assert.True(evenings.TakeLast(12).Average() > 2 * evenings.Take(12).Average());
        Assert.True(Math.Abs(settled.TakeLast(12).Average() - settled.Take(12).Average()) < 0.5m);
    }

    [Fact]
    public void Upsets_come_in_the_evening_and_settle_sooner()
    {
        var rowan = seeded.LongTold.Single(p => p.Likes == "Rowan").Id;
        var upsets = seeded
            .All<Incident>()
            .Where(i => i.PersonId == rowan)
            .Where(i => i.Kind is IncidentKind.Distress or IncidentKind.Conflict);
        var ordered = upsets.OrderBy(i => i.StartedAt).ToList();
        Assert.True(ordered.Count >= 12);
        Assert.All(ordered, i => Assert.InRange(UkTime.WallOf(i.StartedAt).Hour, 19, 21));
        Assert.True(
            ordered.TakeLast(3).Average(i => i.RecoveryMinutes) < ordered.Take(3).Average(i => i.RecoveryMinutes) / 2
        );
    }

    // The run rule of a run chart: points on the median are passed over.
    private static int LongestRun(List<decimal> values)
    {
        var sorted = values.Order().ToList();
        var median = (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
        var (longest, run, side) = (0, 0, 0);
        foreach (var now in values.Select(v => v.CompareTo(median)).Where(s => s != 0))
        {
            run = now == side ? run + 1 : 1;
            side = now;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    // Every text of more than three words, in every table, parted at its full stops.
    private IEnumerable<string> Sentences()
    {
        using var connection = new SqliteConnection($"Data Source={seeded.Path};Pooling=False");
        connection.Open();
        var columns = Rows(
            connection,
            "SELECT m.name || '.' || c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.type = 'TEXT'"
        );
        return columns
            .Where(c => !NotProse.Any(n => c.StartsWith(n, StringComparison.Ordinal)))
            .Select(c => c.Split('.'))
            .SelectMany(c => Rows(connection, $"SELECT \"{c[1]}\" FROM \"{c[0]}\" WHERE \"{c[1]}\" IS NOT NULL"))
            .SelectMany(t => t.Split(['.', '!', '?', '\n'], StringSplitOptions.TrimEntries))
            .Where(s => s.Split(' ').Length > 3)
            .ToList();
    }

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Our own words and the schema's own names.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}

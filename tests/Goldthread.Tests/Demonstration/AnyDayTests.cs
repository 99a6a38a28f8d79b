using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.Reviews;
using Goldthread.Storage;
using Goldthread.Verify;
using Goldthread.Web.Demonstration;
using Microsoft.Data.Sqlite;

namespace Goldthread.Tests.Demonstration;

/// <summary>Whatever day it is, the demonstration ends on it, and never knows what comes after.</summary>
[Collection(nameof(Seeded))]
public sealed class AnyDayTests(Seeded seeded) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("goldthread-days-").FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("2028-02-29T09:15:00Z")] // a leap day
    [InlineData("2026-10-25T00:30:00Z")] // the hour that happens twice
    [InlineData("2027-01-01T00:05:00Z")] // five minutes into a year
    public async Task It_can_be_seeded(string when)
    {
        var now = DateTimeOffset.Parse(when);
        var path = Path.Combine(_folder, "demo.db");
        await Demo.Seed(new SqliteDatabase(path), now);

        var verdict = Witness.Check(path);
        Assert.True(verdict.Outcome == Outcome.Sound, verdict.Says);
        NothingIsAhead(path, now);
    }

    [Fact]
    public async Task The_same_day_gives_the_same_year()
    {
        var again = Path.Combine(_folder, "again.db");
        await Demo.Seed(new SqliteDatabase(again), Seeded.Now);
        Assert.Equal(Told(seeded.Path), Told(again));
    }

    private static void NothingIsAhead(string path, DateTimeOffset now)
    {
        using var db = Seeded.Open(path);
        var today = UkTime.DayOf(now);
        Assert.All(db.History.ToList(), h => Assert.True(h.At < now));
        Assert.All(db.All<DailyRecord>().ToList(), r => Assert.True(r.HappenedAt < r.WrittenAt && r.WrittenAt < now));
        Assert.All(db.All<Incident>().ToList(), i => Assert.True(i.SettledAt < now));
        Assert.All(db.All<Reading>().ToList(), r => Assert.True(r.OnDay <= today));
        Assert.All(db.All<Review>().ToList(), r => Assert.True(r.HeldOn <= today));
        Assert.All(db.All<Goal>().ToList(), g => Assert.True(g.SaidOn <= today));
        Assert.True(db.All<DailyRecord>().Max(r => r.HappenedAt) > now.AddDays(-10));
    }

    private static List<string> Told(string path)
    {
        using var db = Seeded.Open(path);
        return
        [
            .. db.History.OrderBy(h => h.At).ThenBy(h => h.Seq).Select(h => h.At + " " + h.WhatDone),
            .. db.All<DailyRecord>().OrderBy(r => r.HappenedAt).Select(r => r.HappenedAt + r.Note + r.Words + r.Mood),
            .. db.All<StepHelp>().GroupBy(h => h.Help).OrderBy(g => g.Key).Select(g => g.Key + " " + g.Count()),
        ];
    }
}

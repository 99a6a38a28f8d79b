using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.TestKit;

namespace Goldthread.Tests.Evidence;

public sealed class EvidenceTests
{
    private static readonly DateOnly Today = new(2026, 1, 14);
    private static readonly DateTimeOffset Now = new(2026, 1, 14, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(Absence.Declined)]
    [InlineData(Absence.Unable)]
    public void A_reading_that_was_declined_or_could_not_be_given_keeps_no_value(Absence absence)
    {
        var (change, indicator) = Chosen();
        var facts = new ReadingFacts
        {
            OnDay = Today,
            Value = "3",
            Denominator = "5",
            Absence = absence,
        };

        var reading = Reading.Take(change, indicator, facts, Source.WeeklyCheck);

        Assert.Equal((null, null, absence), (reading.Value, reading.Denominator, reading.Absence));
        Assert.Equal(indicator.GoalId, reading.GoalId);
    }

    [Theory]
    [InlineData(0, "3", null, null)]
    [InlineData(1, "3", null, "OnDay")]
    [InlineData(-11000, "3", null, "OnDay")]
    [InlineData(0, null, null, "Value")]
    [InlineData(0, "6", null, "Value")]
    [InlineData(0, "3", "0", "Denominator")]
    [InlineData(0, "3", "x", "Denominator")]
    [InlineData(0, "3", "7", null)]
    public void A_reading_is_in_range_on_a_day_that_has_been(int days, string? value, string? of, string? field)
    {
        var (change, indicator) = Chosen();
        var facts = new ReadingFacts
        {
            OnDay = Today.AddDays(days),
            Value = value,
            Denominator = of,
        };

        AssertField(field, () => Reading.Take(change, indicator, facts, Source.WeeklyCheck));
    }

    [Fact]
    public void A_reading_is_given_by_whom_the_indicator_names_unless_somebody_else_gave_it()
    {
        var (change, indicator) = Chosen();
        var byFamily = Typed.Reading(Today);
        byFamily.GivenBy = Reporter.Family;

        Assert.Equal(Reporter.Person, Take(Typed.Reading(Today)).GivenBy);
        Assert.Equal(Reporter.Family, Take(byFamily).GivenBy);

        Reading Take(ReadingFacts facts) => Reading.Take(change, indicator, facts, Source.WeeklyCheck);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(5, null)]
    [InlineData(6, "HappenedAt")]
    [InlineData((-731 * 24 * 60) + 1, null)]
    [InlineData(-731 * 24 * 60, "HappenedAt")]
    public void A_record_is_of_a_time_that_has_passed_within_two_years(int minutes, string? field)
    {
        var (change, person) = Unkept.ChangeAndPerson(Today);

        AssertField(field, () => DailyRecord.Write(change, person, Typed.Record(Now.AddMinutes(minutes))));
    }

    [Fact]
    public void A_record_may_say_nothing_but_when()
    {
        var (change, person) = Unkept.ChangeAndPerson(Today);

        var record = DailyRecord.Write(change, person, new RecordFacts { HappenedAt = UkTime.WallOf(Now) });

        Assert.Equal((Now, Now, change.Actor.Id), (record.HappenedAt, record.WrittenAt, record.AuthorId));
        AssertField("HappenedAt", () => DailyRecord.Write(change, person, new RecordFacts()));
    }

    [Fact]
    public void A_correction_says_why_and_the_change_does_too()
    {
        var (change, person) = Unkept.ChangeAndPerson(Today);
        var first = DailyRecord.Write(change, person, Typed.Record(Now));
        var facts = Typed.Record(Now);

        AssertField("CorrectionWhy", () => DailyRecord.Write(change, person, facts, first));
        facts.CorrectionWhy = "Wrong hour.";
        var second = DailyRecord.Write(change, person, facts, first);

        Assert.Equal(
            (first.Id, "Wrong hour.", "Wrong hour."),
            (second.CorrectsId, second.CorrectionWhy, change.Reason)
        );
    }

    [Theory]
    [InlineData(HowItWent.AsPlanned, null)]
    [InlineData(HowItWent.Different, Exceptional.Unwell)]
    [InlineData(HowItWent.DidNotHappen, Exceptional.Unwell)]
    public void What_went_as_planned_has_no_exception(HowItWent how, Exceptional? kept)
    {
        var (change, person) = Unkept.ChangeAndPerson(Today);
        var goal = Goal.Say(change, person, new GoalWords { OwnWords = "Sea." });
        var record = DailyRecord.Write(change, person, Typed.Record(Now));

        var focus = RecordFocus.On(change, record, goal, new FocusFacts { How = how, Exception = Exceptional.Unwell });

        Assert.Equal((kept, record.HappenedAt), (focus.Exception, focus.HappenedAt));
        AssertField("How", () => RecordFocus.On(change, record, goal, new FocusFacts()));
    }

    [Fact]
    public async Task Only_records_and_readings_that_nothing_takes_the_place_of_count()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var (goal, indicator) = await world.StartGoal(person);
        var wrong = await world.WriteRecord(person);
        var stays = await world.WriteRecord(person);
        await world.Focus(person, wrong, goal);
        var focus = await world.Focus(person, stays, goal);
        await world.Read(person, indicator, Typed.Reading(world.Today, "1"), wrong);
        var counts = await world.Read(person, indicator, Typed.Reading(world.Today, "2"), stays);
        var replaced = await world.Read(person, indicator, Typed.Reading(world.Today, "3"));
        var replacing = await world.Read(person, indicator, Typed.Reading(world.Today, "4"), replaces: replaced);
        var facts = Typed.Record(world.Clock.Now);
        facts.CorrectionWhy = "Wrong hour.";
        var corrected = await world.WriteRecord(person, facts, wrong);

        Assert.Equal(Sorted(stays.Id, corrected.Id), await Records());
        Assert.Equal(Sorted(counts.Id, replacing.Id), await Readings());
        await using (var db = world.Read())
        {
            Assert.Equal([focus.Id], db.Focuses(goal.Id).Select(f => f.Id).ToList());
            Assert.Equal(await Readings(), Sorted([.. db.ReadingsOfGoal(goal.Id).Select(r => r.Id)]));
        }

        facts.InError = true;
        await world.WriteRecord(person, facts, corrected);
        Assert.Equal(Sorted(stays.Id), await Records());
        Assert.Equal(4, await world.Count<DailyRecord>());

        async Task<List<Guid>> Records()
        {
            await using var db = world.Read();
            var manager = await world.Fresh(world.Manager);
            var found = await Goldthread.Storage.Finders.Within(db, manager, Goldthread.Staff.Act.See, person.Id);
            return Sorted([.. db.Records(found!).Select(r => r.Id)]);
        }

        async Task<List<Guid>> Readings()
        {
            await using var db = world.Read();
            return Sorted([.. db.Readings(indicator.Id).Select(r => r.Id)]);
        }
    }

    [Theory]
    [InlineData("2026-01-14T09:00", null, null)]
    [InlineData("2026-01-14T09:00", "2026-01-14T09:00", null)]
    [InlineData("2026-01-14T09:00", "2026-01-14T10:00", null)]
    [InlineData("2026-01-14T09:00", "2026-01-14T08:59", "SettledAt")]
    [InlineData("2026-01-14T09:00", "2026-01-14T10:01", "SettledAt")]
    [InlineData("2026-01-14T10:01", null, "StartedAt")]
    [InlineData(null, null, "StartedAt")]
    // The hour that did not exist: 01:30 is read as 02:30, so 02:10 came before it.
    [InlineData("2025-03-30T01:30", "2025-03-30T02:10", "SettledAt")]
    [InlineData("2025-03-30T00:50", "2025-03-30T02:10", null)]
    public void An_incident_settles_after_it_began_and_before_now(string? began, string? settled, string? field)
    {
        var (change, person) = Unkept.ChangeAndPerson(Today);
        var facts = Typed.Incident(Now);
        facts.StartedAt = began is null ? null : DateTime.Parse(began);
        facts.SettledAt = settled is null ? null : DateTime.Parse(settled);

        AssertField(field, () => Assert.True((Incident.Write(change, person, facts).RecoveryMinutes ?? 0) >= 0));
    }

    [Fact]
    public void How_long_it_took_to_settle_is_in_minutes_of_real_time()
    {
        var (change, person) = Unkept.ChangeAndPerson(Today);
        var facts = Typed.Incident(Now);
        facts.StartedAt = new DateTime(2025, 3, 30, 0, 50, 0);
        facts.SettledAt = new DateTime(2025, 3, 30, 2, 10, 0);

        Assert.Equal(20, Incident.Write(change, person, facts).RecoveryMinutes);
        facts.SettledAt = null;
        Assert.Null(Incident.Write(change, person, facts).RecoveryMinutes);
    }

    [Fact]
    public void An_incident_says_what_happened_of_what_kind_and_how_grave_it_was()
    {
        var (change, person) = Unkept.ChangeAndPerson(Today);

        var refused = Assert.Throws<Refused>(() => Incident.Write(change, person, new IncidentFacts { Severity = 6 }));

        Assert.Equal(["Kind", "Severity", "StartedAt", "WhatHappened"], refused.Problems.Select(p => p.Field));
    }

    [Fact]
    public void A_contact_says_with_whom_and_what_was_said_on_a_day_that_has_been()
    {
        var (change, person) = Unkept.ChangeAndPerson(Today);

        var refused = Assert.Throws<Refused>(() =>
            ContactLog.Write(change, person, new ContactFacts { HappenedOn = Today.AddDays(1) })
        );

        Assert.Equal(["WithKind", "WithName", "HappenedOn", "Said"], refused.Problems.Select(p => p.Field));
        Assert.Equal(Today, ContactLog.Write(change, person, Typed.Contact()).HappenedOn);
    }

    [Theory]
    [InlineData("3", 2, 4, null)]
    [InlineData("3", 60, 60, null)]
    [InlineData("three", 2, 4, "AtLeast")]
    [InlineData("3", 0, 4, "Times")]
    [InlineData("3", 5, 4, "Times")]
    [InlineData("3", 2, 61, "Times")]
    [InlineData("3", null, 4, "Times")]
    [InlineData("3", 2, null, "Times")]
    public void A_step_of_the_ladder_that_is_counted_says_how_often_out_of_how_many(
        string atLeast,
        int? times,
        int? outOf,
        string? field
    )
    {
        var (change, person) = Unkept.ChangeAndPerson(Today);
        var goal = Goal.Say(change, person, new GoalWords { OwnWords = "Sea." });
        var typed = Typed.Milestone();
        (typed.IndicatorId, typed.AtLeast, typed.Times, typed.OutOf) = (goal.Id, atLeast, times, outOf);

        AssertField(field, () => change.Note<Milestone, Milestone.Typed>(person, goal, typed));
    }

    [Fact]
    public void A_step_that_is_only_seen_keeps_no_numbers()
    {
        var (change, person) = Unkept.ChangeAndPerson(Today);
        var goal = Goal.Say(change, person, new GoalWords { OwnWords = "Sea." });
        var typed = Typed.Milestone();
        (typed.AtLeast, typed.Times, typed.OutOf) = ("3", 2, 4);

        var step = change.Note<Milestone, Milestone.Typed>(person, goal, typed);

        Assert.Equal((null, null, null), (step.AtLeast, step.Times, step.OutOf));
        Assert.Equal(goal.Id, step.GoalId);
    }

    [Theory]
    [InlineData(LadderMove.Reached, "milestone.reached")]
    [InlineData(LadderMove.SteppedDown, "milestone.stepped-down")]
    public void A_move_on_the_ladder_is_of_today_or_before_and_says_which_way(LadderMove way, string did)
    {
        var (change, person) = Unkept.ChangeAndPerson(Today);
        var goal = Goal.Say(change, person, new GoalWords { OwnWords = "Sea." });
        var step = change.Note<Milestone, Milestone.Typed>(person, goal, Typed.Milestone());

        Assert.Throws<Refused>(() => MilestoneMove.Make(change, step, way, Today.AddDays(1), null));
        var move = MilestoneMove.Make(change, step, way, null, " ");

        Assert.Equal((Today, step.Id, goal.Id, null), (move.OnDay, move.MilestoneId, move.GoalId, move.Why));
        Assert.Equal(did, change.Did[^1].Code);
    }

    private static (Change, Indicator) Chosen()
    {
        var (change, person) = Unkept.ChangeAndPerson(Today);
        var goal = Goal.Say(change, person, new GoalWords { OwnWords = "Sea." });
        return (change, change.Note<Indicator, IndicatorPlan>(person, goal, Typed.Faces()));
    }

    private static List<Guid> Sorted(params Guid[] ids) => [.. ids.Order()];

    private static void AssertField(string? field, Action act)
    {
        if (field is null)
        {
            act();
        }
        else
        {
            Assert.Equal(field, Assert.Single(Assert.Throws<Refused>(act).Problems).Field);
        }
    }
}

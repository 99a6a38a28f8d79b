using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Reviews;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.TestKit;
using Goldthread.Verify;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Tests.Storage.Arriving;

/// <summary>What becomes of records that arrive: each is answered, none hinders another, nothing is lost.</summary>
public sealed class ArrivingTests
{
    [Fact]
    public async Task The_same_record_sent_again_is_answered_the_same_and_is_there_once()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var record = Sent.About(world, person);

        var first = await world.SendOne(world.Manager, record);
        var second = await world.SendOne(world.Manager, record);

        Assert.Equal(new ArrivalAnswer(Arrived.Filed, record.Id), first);
        Assert.Equal(first, second);
        Assert.Equal(1, await world.Count<DailyRecord>());
    }

    [Fact]
    public async Task Fifty_sendings_of_one_record_at_once_make_one_record_and_fifty_equal_answers()
    {
        await using var world = await World.Begin();
        var record = Sent.About(world, await world.AddPerson());

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => world.SendOne(world.Manager, record)));

        Assert.Equal(new ArrivalAnswer(Arrived.Filed, record.Id), Assert.Single(answers.Distinct()));
        Assert.Equal(1, await world.Count<DailyRecord>());
        Sound(world);
    }

    [Fact]
    public async Task Other_content_under_an_id_that_was_used_is_held_beside_the_first_however_often_it_comes()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var record = Sent.About(world, person, text: "first");
        var other = Sent.About(world, person, id: record.Id, text: "other");

        var answers = await world.Send(world.Manager, record, other, record, other);
        var again = await world.Send(world.Manager, other, record);

        Assert.Equal([Arrived.Filed, Arrived.Held, Arrived.Filed, Arrived.Held], answers.Select(a => a.Outcome));
        Assert.Equal(answers.Take(2).Reverse(), again);
        Assert.Equal(1, await world.Count<DailyRecord>());
        await using var db = world.Read();
        Assert.Equal("other", (await db.For<HeldArrival>(world.Manager, Act.Plan).SingleAsync()).Body);
        Sound(world);
    }

    [Fact]
    public async Task An_id_that_a_form_used_or_somebody_else_is_not_used_again()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var written = await world.WriteRecord(person);
        var worker = await world.Hire("Siân Prys");
        await world.LetSupport(worker, person);
        var mine = Sent.About(world, person);
        await world.SendOne(world.Manager, mine);

        var answers = await world.Send(worker, Sent.About(world, person, id: written.Id), mine);

        Assert.All(answers, a => Assert.Equal(Arrived.Held, a.Outcome));
        Assert.Equal(2, await world.Count<DailyRecord>());
        Sound(world);
    }

    [Fact]
    public async Task What_another_system_sends_is_of_its_key_and_whoever_answers_for_it_is_the_sender_of_what_is_held()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var (key, text) = await world.MakeKey(see: false);
        var hub = (await world.SystemOf(text))!;
        var record = Sent.About(world, person);

        var filed = await world.SendOne(hub, record);
        var again = await world.SendOne(hub, record);
        var other = await world.SendOne(hub, Sent.About(world, person, id: record.Id, text: "other"));
        var byManager = await world.SendOne(world.Manager, record);

        Assert.Equal((Arrived.Filed, filed), (filed.Outcome, again));
        Assert.Equal((Arrived.Held, Arrived.Held), (other.Outcome, byManager.Outcome));
        await using var db = world.Read();
        var written = await db.All<DailyRecord>().SingleAsync();
        Assert.Equal(((Guid?)key.Id, world.Manager.Id), (written.KeyId, written.AuthorId));
        var senders = await db.All<HeldArrival>().Select(h => h.SenderId).ToListAsync();
        Assert.Equal([world.Manager.Id, world.Manager.Id], senders);
        Sound(world);
    }

    [Fact]
    public async Task A_key_that_only_sees_finds_nobody_to_record_for_and_its_text_is_kept_where_the_key_is_for()
    {
        await using var world = await World.Begin();
        var birch = await world.OpenService("Birch Street");
        var person = await world.AddPerson();
        var seeing = (await world.SystemOf((await world.MakeKey(record: false)).Text))!;
        var elsewhere = (await world.SystemOf((await world.MakeKey("Other hub", service: birch)).Text))!;
        var stranger = await world.Hire("Bo Lind");

        var never = await world.SendOne(stranger, Sent.About(world, person));
        var seen = await world.SendOne(seeing, Sent.About(world, person));
        var far = await world.SendOne(elsewhere, Sent.About(world, person));

        Assert.Equal(Arrived.Rejected, never.Outcome);
        Assert.Equal(
            [(never.Outcome, never.Problems.Single()), (never.Outcome, never.Problems.Single())],
            new[] { seen, far }.Select(a => (a.Outcome, a.Problems.Single()))
        );
        Assert.Equal(0, await world.Count<DailyRecord>());
        await using var db = world.Read();
        var kept = await db.All<RejectedArrival>().Where(r => r.SenderId == world.Manager.Id).ToListAsync();
        Assert.Equal(new Guid?[] { world.Home.Id, birch.Id }.Order(), kept.Select(r => r.ServiceId).Order());
    }

    [Fact]
    public async Task One_that_cannot_be_filed_hinders_none_of_the_others()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var wordy = Sent.Of(world);
        (wordy.Record.Note, wordy.Record.Mood) = (new string('a', 5000), 9);
        var unknown = Sent.Of(world, new GoalFacts { GoalId = person.Id, Before = "goals[0]." });

        var answers = await world.Send(
            world.Manager,
            Sent.About(world, person),
            Sent.About(world, person, wordy),
            Sent.About(world, person, unknown),
            Sent.Unreadable("…"),
            Sent.About(world, person)
        );

        Assert.Equal("Filed Rejected Rejected Rejected Filed", string.Join(' ', answers.Select(a => a.Outcome)));
        Assert.Equal(["Mood", "Note"], answers[1].Problems.Select(p => p.Field).Order());
        Assert.Equal("goals[0].Goal", answers[2].Problems.Single().Field);
        Assert.Equal(2, await world.Count<DailyRecord>());
        Assert.Equal(3, await world.Count<RejectedArrival>());
        Sound(world);
    }

    [Fact]
    public async Task What_was_rejected_is_kept_once_for_thirty_days()
    {
        await using var world = await World.Begin();
        var bad = Sent.Unreadable("all I wrote");

        await world.Send(world.Manager, bad, bad);
        await world.Send(world.Manager, bad);

        await using var db = world.Read();
        var kept = await db.All<RejectedArrival>().SingleAsync();
        Assert.Equal(("all I wrote", "words: Shorten it."), (kept.Body, kept.Problems));
        Assert.Equal(world.Home.Id, kept.ServiceId);
        Assert.Equal(world.Clock.Now.AddDays(30), kept.UntilAt);
        world.Clock.Advance(TimeSpan.FromDays(31));
        await world.Send(world.Manager, Sent.Unreadable("newer"));
        Assert.Equal(["newer"], await db.All<RejectedArrival>().Select(r => r.Body).ToListAsync());
    }

    [Fact]
    public async Task Whoever_lost_their_right_since_it_happened_has_it_held_and_whoever_never_had_it_finds_nobody()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var worker = await world.Hire("Siân Prys");
        var grant = await world.LetSupport(worker, person);
        var record = Sent.About(world, person);
        world.Clock.Advance(TimeSpan.FromHours(1));
        await world.End(grant);
        var stranger = await world.Hire("Bo Lind");

        var late = await world.SendOne(worker, record);
        var never = await world.SendOne(stranger, Sent.About(world, person));
        var nobody = await world.SendOne(
            stranger,
            new ArrivingRecord { Id = Ids.New(world.Clock.Now), Facts = Sent.Of(world) }
        );

        Assert.Equal(Arrived.Held, late.Outcome);
        Assert.Equal(Arrived.Rejected, never.Outcome);
        Assert.Equal(nobody.Problems, never.Problems);
        Assert.Equal(0, await world.Count<DailyRecord>());
        await world.LetSupport(worker, person);
        Assert.Equal(late, await world.SendOne(worker, record));
        Sound(world);
    }

    [Fact]
    public async Task What_happened_after_somebody_moved_on_or_a_goal_ended_is_held()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var (goal, _) = await world.StartGoal(person);
        await world.Hold(person, goal, Typed.Review(Decision.Celebrate, null));
        var gone = await world.AddPerson("Bo Lind");
        await world.NoteWhere(gone, new(WhereaboutsKind.MovedOn, world.Today.AddDays(-1)));
        world.Clock.Advance(TimeSpan.FromDays(1));

        var answers = await world.Send(
            world.Manager,
            Sent.About(world, gone),
            Sent.About(
                world,
                person,
                Sent.Of(
                    world,
                    new GoalFacts
                    {
                        GoalId = goal.Id,
                        Focus = new() { How = HowItWent.AsPlanned },
                    }
                )
            )
        );

        Assert.All(answers, a => Assert.Equal(Arrived.Held, a.Outcome));
        Assert.Contains("They moved on", answers[0].Reason);
        Assert.Contains("This goal ended", answers[1].Reason);
        Sound(world);
    }

    [Fact]
    public async Task A_correction_of_what_was_corrected_meanwhile_is_a_conflict_that_names_the_other()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var old = Sent.About(world, person, text: "old");
        ArrivingRecord Correction(string text)
        {
            var facts = Sent.Of(world);
            facts.Record.CorrectionWhy = "It was another day.";
            return Sent.About(world, person, facts, corrects: old.Id, text: text);
        }

        var first = Correction("first");
        var answers = await world.Send(world.Manager, old, first, Correction("second"));

        Assert.Equal([Arrived.Filed, Arrived.Filed, Arrived.Conflict], answers.Select(a => a.Outcome));
        Assert.Equal(first.Id, answers[2].OtherId);
        Assert.Equal(2, await world.Count<DailyRecord>());
        Sound(world);
    }

    [Fact]
    public async Task Arrivals_and_changes_by_form_keep_their_order_in_one_chain()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var birch = await world.OpenService("Birch Street");
        await world.LetManage(world.Manager, birch);
        var bo = await world.AddPerson("Bo Lind", birch);
        var all = new List<Task>();
        for (var i = 0; i < 40; i++)
        {
            all.Add(
                i % 3 == 0
                    ? world.WriteRecord(person)
                    : world.SendOne(world.Manager, Sent.About(world, i % 3 == 1 ? person : bo))
            );
        }

        await Task.WhenAll(all);

        Assert.Equal(40, await world.Count<DailyRecord>());
        Sound(world);
    }

    [Fact]
    public async Task A_thousand_at_once_are_all_filed()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();

        var answers = await world.Send(
            world.Manager,
            [.. Enumerable.Range(0, 1000).Select(i => Sent.About(world, person, text: $"{i}"))]
        );

        Assert.All(answers, a => Assert.Equal(Arrived.Filed, a.Outcome));
        Assert.Equal(1000, await world.Count<DailyRecord>());
        Sound(world);
    }

    [Fact]
    public async Task Who_may_file_is_who_finds_the_person()
    {
        await using var world = await World.Begin();
        var birch = await world.OpenService("Birch Street");
        var team = await world.BeginTeam("Days");
        Person[] people = [await world.AddPerson("A"), await world.AddPerson("B"), await world.AddPerson("C", birch)];
        var elders = await world.BeginTeam("Nights", people[1]);
        Actor[] staff = [.. await Task.WhenAll(Enumerable.Range(0, 12).Select(i => world.Hire($"Worker {i}")))];
        var random = new Random(20260114);
        foreach (var worker in staff)
        {
            for (var i = random.Next(4); i > 0; i--)
            {
                var relation = Enum.GetValues<Relation>()[random.Next(Enum.GetValues<Relation>().Length)];
                var grant = random.Next(4) switch
                {
                    0 => await world.Let(worker, relation, people[random.Next(3)]),
                    1 => await world.Let(worker, relation, random.Next(2) == 0 ? team : elders),
                    2 => await world.Let(worker, relation, random.Next(2) == 0 ? world.Home.Id : birch.Id),
                    _ => await world.LetAll(worker, relation),
                };
                if (random.Next(4) == 0)
                {
                    await world.End(grant);
                }
            }
        }

        world.Clock.Advance(TimeSpan.FromHours(1));
        foreach (var worker in staff)
        {
            await using var db = world.Read();
            var may = await db.PeopleFor(await world.Fresh(worker), Act.Record).Select(p => p.Id).ToListAsync();
            var answers = await world.Send(worker, [.. people.Select(p => Sent.About(world, p))]);

            Assert.Equal(people.Select(p => may.Contains(p.Id)), answers.Select(a => a.Outcome == Arrived.Filed));
        }

        Sound(world);
    }

    private static void Sound(World world) => Assert.Equal(Outcome.Sound, world.Database.Verify().Outcome);
}

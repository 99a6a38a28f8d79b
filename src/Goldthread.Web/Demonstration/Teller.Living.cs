using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Support;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Demonstration;

/// <summary>Day after day: records, readings, incidents and talks with others.</summary>
internal sealed partial class Teller
{
    private readonly Dictionary<Guid, PersonRecord> _found = [];
    private readonly Dictionary<string, string> _goalOfStep = [];
    private readonly Dictionary<string, DateOnly> _ended = [];

    /// <summary>
    /// Lets the weeks go by. On the days that have something told, that is what is recorded; on most others only that it
    /// went as planned; and on some nothing, because nobody got round to it.
    /// </summary>
    public void Lives(Routine routine, IEnumerable<Told> told)
    {
#pragma warning disable CA5394 // A story, not a secret: the same seed has to give the same year.
        var random = new Random(routine.Seed);
        var byDay = told.Select(t => (Day: t.On(calendar, routine.FirstWeek), Told: t))
            .Where(t => t.Day is not null)
            .ToLookup(t => t.Day!.Value, t => t.Told);
        var last = calendar.Day(routine.LastWeek, DayOfWeek.Sunday);
        last = last < calendar.Today ? last : calendar.Today;
        var presence = Presence.Of(_stays);
        for (var day = calendar.Day(routine.FirstWeek, DayOfWeek.Monday); day <= last; day = day.AddDays(1))
        {
            var week = calendar.WeekOf(day);
            var team = routine.Team(week);
            var goals = routine.Goals(week);
            var who = team[random.Next(team.Count)];
            var plain = random.Next(10) < routine.DaysInTen && !routine.Silent.Contains(week) && goals.Count > 0;
            var minutes = random.Next(40);
            var moods = routine.Moods(week);
            int? mood = random.Next(3) == 0 ? moods[random.Next(moods.Count)] : null;
            var help = routine.StepsIn(week).Select(s => (s.Step, s.Help[random.Next(s.Help.Count)])).ToList();
            if (!presence.HereOn(day))
            {
                continue;
            }

            foreach (var t in byDay[day])
            {
                Visit(Wall(day, t.Time), t, [t.For ?? goals[0]], t.How == HowItWent.AsPlanned ? help : []);
            }

            if (plain && !byDay.Contains(day))
            {
                Visit(Wall(day, routine.Time).AddMinutes(minutes), new Told("", who) { Mood = mood }, goals, help);
            }
        }
#pragma warning restore CA5394
    }

    /// <summary>A visit that was written down wrongly, and put right later.</summary>
    public void Corrects(string wrong, int week, DayOfWeek day, string time, Who who, string why, string note) =>
        TellAt(
            Wall(calendar.Day(week, day), time),
            who,
            async (db, change) =>
            {
                var first = await db.Find<DailyRecord>(change, Act.Record, PersonId, Named(wrong));
                var person = await db.Person(change, Act.Record, PersonId);
                var facts = new RecordFacts
                {
                    HappenedAt = UkTime.WallOf(first.HappenedAt),
                    Note = note,
                    CorrectionWhy = why,
                };
                DailyRecord.Write(change, person, facts, first);
            }
        );

    /// <summary>A note by itself, with a short name so that it can be put right.</summary>
    public void Records(string name, int week, DayOfWeek day, Told told, string goal) =>
        Name(name, Visit(Wall(calendar.Day(week, day), told.Time), told, [goal], []));

    public void Happens(string goal, int week, DayOfWeek day, string time, int minutes, Who who, IncidentFacts facts)
    {
        var start = Wall(calendar.Day(week, day), time);
        facts.StartedAt = start;
        facts.SettledAt = start.AddMinutes(minutes);
        TellAt(
            start.AddMinutes(minutes + 25),
            who,
            async (db, change) =>
                Incident.Write(change, await db.Person(change, Act.Record, PersonId), facts, Named(goal))
        );
    }

    public void Contact(string goal, ContactWith kind, string name, string said, string? agreed = null) =>
        Tell(
            async (db, change) =>
                ContactLog.Write(
                    change,
                    await db.Person(change, Act.Record, PersonId),
                    new ContactFacts
                    {
                        WithKind = kind,
                        WithName = name,
                        Said = said,
                        Agreed = agreed,
                    },
                    Named(goal)
                )
        );

    private Guid Visit(
        DateTime happened,
        Told told,
        IReadOnlyList<string> goals,
        IReadOnlyList<(string Step, Help Help)> help
    )
    {
        var steps = help.Select(h => (Goal: _goalOfStep[h.Step], Facts: new HelpFacts(Named(h.Step), h.Help))).ToList();
        var facts = new VisitFacts
        {
            Record = FactsOf(told, happened),
            Goals =
            [
                .. goals
                    .Where(g => StillOpen(g, DateOnly.FromDateTime(happened)))
                    .Select(g => new GoalFacts
                    {
                        GoalId = Named(g),
                        Focus = FocusOf(told),
                        Steps = [.. steps.Where(s => s.Goal == g).Select(s => s.Facts)],
                    }),
            ],
        };
        var at = UkTime.At(happened.AddMinutes(20).AddHours(told.WrittenLater));
        var moment = new Moment(at, Ids.New(at), told.Who, (_, _) => Task.CompletedTask) { Visit = (PersonId, facts) };
        _moments.Add(moment);
        return moment.Id;
    }

    // A visit after a goal has ended is written without it.
    private bool StillOpen(string goal, DateOnly day) => !_ended.TryGetValue(goal, out var end) || day <= end;

    // A record only points to its goals and steps, so each of them is found once and remembered.
    private async Task<IReadOnlyDictionary<Guid, PersonRecord>> ByName<T>(IQueryable<T> all, IEnumerable<string> names)
        where T : PersonRecord
    {
        var missing = names.Select(Named).Where(id => !_found.ContainsKey(id)).ToList();
        if (missing.Count > 0)
        {
            foreach (var record in await all.AsNoTracking().Where(r => missing.Contains(r.Id)).ToListAsync())
            {
                _found.Add(record.Id, record);
            }
        }

        return _found;
    }

    // Finds the person once, and with them the key to whatever is about them.
    private async Task<Found> Reach(GoldthreadDb db, Change change)
    {
        var actor = change.Actor with { Now = change.At };
        var person = await db.Within(actor, Act.Record, PersonId) ?? throw new NotHere();
        change.About(person.Person);
        return person;
    }

    private static RecordFacts FactsOf(Told told, DateTime happened) =>
        new()
        {
            HappenedAt = happened,
            Words = told.Words,
            SaidHow = told.SaidHow,
            Mood = told.Mood,
            Health = told.Health,
            ToldMe = told.ToldMe,
            Note = told.Note,
        };

    private static FocusFacts FocusOf(Told told) =>
        new()
        {
            How = told.How,
            Exception = told.Why,
            Tried = told.Tried,
            Worked = told.Worked,
            Next = told.Next,
        };
}

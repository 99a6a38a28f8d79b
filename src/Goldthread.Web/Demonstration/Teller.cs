using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;

namespace Goldthread.Web.Demonstration;

/// <summary>
/// Tells the story of one person. Its verbs only note what will happen and when; the demonstration then lets it happen,
/// in the order of time. Goals, indicators, steps and the like go by short names within a story.
/// </summary>
internal sealed partial class Teller(Cast cast, StoryCalendar calendar, Guid serviceId)
{
    private readonly List<Moment> _moments = [];
    private readonly Dictionary<string, Guid> _named = [];
    private DateTime _when;
    private Who _who;

    public IReadOnlyList<Moment> Moments => _moments;

    public StoryCalendar Calendar => calendar;

    /// <summary>The person whose story this is.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>A day of a week of the story, for dates within facts.</summary>
    public DateOnly Day(int week, DayOfWeek day) => calendar.Day(week, day);

    /// <summary>The id of somebody on the staff, for owners.</summary>
    public Guid Staff(Who who) => cast.IdOf(who);

    /// <summary>The team of the evenings at Sorrel Mews.</summary>
    public Guid Evenings => cast.Evenings;

    /// <summary>The id of what a story gave a short name.</summary>
    public Guid Named(string name) => _named[name];

    /// <summary>Says when, and by whom, what is told next is done.</summary>
    public Teller On(int week, DayOfWeek day, string time, Who who)
    {
        _when = Wall(calendar.Day(week, day), time);
        _who = who;
        return this;
    }

    private Guid Tell(Func<GoldthreadDb, Change, Task> what)
    {
        var id = TellAt(_when, _who, what);
        _when = _when.AddMinutes(3);
        return id;
    }

    private Guid TellAt(DateTime wall, Who who, Func<GoldthreadDb, Change, Task> what)
    {
        var at = UkTime.At(wall);
        var moment = new Moment(at, Ids.New(at), who, what);
        _moments.Add(moment);
        return moment.Id;
    }

    private void Name(string name, Guid id) => _named.Add(name, id);

    private static DateTime Wall(DateOnly day, string time) => day.ToDateTime(TimeOnly.Parse(time));
}

using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;

namespace Goldthread.Web.Demonstration;

/// <summary>The invented provider: its services, its staff, and what each of them may reach as the story goes on.</summary>
internal sealed partial class Cast
{
    public const string ProviderName = "Quillbrook Support";

    private readonly Dictionary<Who, Guid> _ids = [];
    private readonly List<(Who Who, Grant Grant)> _grants = [];
    private readonly List<Moment> _moments = [];
    private DateTimeOffset _at;

    public Cast(StoryCalendar calendar)
    {
        _at = UkTime.At(calendar.Day(0, DayOfWeek.Monday).ToDateTime(new TimeOnly(8, 0)));

        // Judith sets all of this up, and is herself taken on a moment later.
        var judith = Ids.New(_at.AddMinutes(1));
        _ids[Who.Judith] = judith;
        Add((_, change) => SettingUp.Begin(change, ProviderName, pretend: true));
        Join(Who.Judith, judith);
        AtHome = Opens("Quillbrook at Home", ServiceKind.HomeCare);
        SorrelMews = Opens("Sorrel Mews", ServiceKind.SupportedLiving);
        QuillbrookHouse = Opens("Quillbrook House", ServiceKind.CareHome);
        foreach (var who in new[] { Who.Samina, Who.Gareth, Who.Beth, Who.Kwabena, Who.Ling })
        {
            Joins(who);
        }

        const string answers = "Registered manager of this service.";
        Serves(Who.Judith, Relation.RegisteredManager, AtHome, answers);
        Serves(Who.Judith, Relation.RegisteredManager, SorrelMews, answers);
        Serves(Who.Judith, Relation.RegisteredManager, QuillbrookHouse, "Registered manager here for the time being.");
        ServesAll(Who.Judith, Relation.Administrator, "Sets up services and staff.");
        Serves(Who.Samina, Relation.Coordinator, AtHome, "Plans visits and goals in the home-care branch.");
        Serves(Who.Gareth, Relation.Coordinator, SorrelMews, "Plans with the tenants of the scheme.");

        // The care home gets people of its own, after it was taken over.
        _at = UkTime.At(calendar.Day(2, DayOfWeek.Monday).ToDateTime(new TimeOnly(9, 0)));
        foreach (var who in new[] { Who.Wioletta, Who.Dafydd, Who.Marcia, Who.Nusrat })
        {
            Joins(who);
        }

        Serves(Who.Wioletta, Relation.Coordinator, QuillbrookHouse, "Plans with the residents.");

        // Ruaridh comes later in the year, when Sorrel Mews needs one more pair of evening hands.
        _at = UkTime.At(calendar.Day(20, DayOfWeek.Monday).ToDateTime(new TimeOnly(9, 0)));
        Joins(Who.Ruaridh);

        Arrange(calendar);
        Connect(calendar);

        // The council's year, and an inspection that is going on now.
        _at = UkTime.At(calendar.Day(50, DayOfWeek.Tuesday).ToDateTime(new TimeOnly(10, 0)));
        LetsIn("Odile Farrant", Relation.Commissioner, "The council’s contract.", _at.AddDays(300));
        _at = UkTime.At(calendar.Day(54, DayOfWeek.Friday).ToDateTime(new TimeOnly(10, 0)));
        LetsIn("Piers Adeyemi", Relation.Inspector, "An inspection.", calendar.Now + Guest.Visit);
    }

    public Guid AtHome { get; }

    public Guid SorrelMews { get; }

    public Guid QuillbrookHouse { get; }

    /// <summary>A service by the name that written lives have for it.</summary>
    public Guid ServiceCalled(string name) =>
        name switch
        {
            "home" => AtHome,
            "mews" => SorrelMews,
            "house" => QuillbrookHouse,
            _ => throw new InvalidOperationException($"There is no service called {name}."),
        };

    public IReadOnlyList<Moment> Moments => _moments;

    public Guid IdOf(Who who) => _ids[who];

    /// <summary>Remembers a right that a moment of a story gives.</summary>
    public void Grants(Who who, Grant grant) => _grants.Add((who, grant));

    /// <summary>Somebody at work, with the rights they had at that moment.</summary>
    public Actor ActorOf(Who who, DateTimeOffset at) =>
        new(
            IdOf(who),
            Roll.All[who].Name,
            Roll.All[who].Job,
            at,
            [.. _grants.Where(g => g.Who == who && g.Grant.StartsAt <= at).Select(g => g.Grant)]
        );

    private Guid Opens(string name, ServiceKind kind) =>
        AddWithProvider((provider, change) => SettingUp.Open(change, provider, name, kind));

    private void Joins(Who who) => Join(who, _ids[who] = Ids.New(_at));

    private void Join(Who who, Guid id)
    {
        var (name, job) = Roll.All[who];
        AddWithProvider((provider, change) => SettingUp.Join(change, provider, name, job), id);
    }

    private void Serves(Who who, Relation relation, Guid service, string basis)
    {
        Grants(who, new Grant(relation, service, null, _at, null));
        Add((_, change) => SettingUp.Serve(change, IdOf(who), relation, service, basis));
    }

    private void LetsIn(string name, Relation relation, string purpose, DateTimeOffset endsAt) =>
        Add((_, change) => SettingUp.LetIn(change, name, relation, AtHome, purpose, endsAt));

    private Guid AddWithProvider(Action<Provider, Change> what, Guid? id = null) =>
        Add(async (db, change) => what((await db.TheProvider())!, change), id);

    private void Add(Action<GoldthreadDb, Change> what) =>
        Add(
            (db, change) =>
            {
                what(db, change);
                return Task.CompletedTask;
            },
            null
        );

    private Guid Add(Func<GoldthreadDb, Change, Task> what, Guid? id)
    {
        var moment = new Moment(_at, id ?? Ids.New(_at), Who.Judith, what);
        _moments.Add(moment);
        _at = _at.AddMinutes(1);
        return moment.Id;
    }
}

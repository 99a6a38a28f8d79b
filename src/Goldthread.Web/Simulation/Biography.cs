using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Demonstration;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Simulation;

/// <summary>
/// All that is written about a simulated life apart from its daily records: who somebody is, what they want and how it is
/// planned. It is written in the hours after noon, when nobody is on a visit.
/// </summary>
internal sealed partial class Biography
{
    /// <summary>Deeds are done from this hour on, and before <see cref="UntilHour"/>.</summary>
    public const int FromHour = 13;
    public const int UntilHour = 15;

    private static readonly WordBook Words = WordBook.Open("common");

    private readonly SimulationPlan _plan;
    private readonly Life _life;
    private readonly DateOnly _today;
    private readonly Dice _dice;
    private readonly List<Deed> _deeds = [];
    private readonly Dictionary<DateOnly, int> _onDay = [];

    private Biography(SimulationPlan plan, Life life, DateOnly today)
    {
        (_plan, _life, _today) = (plan, life, today);
        _dice = Dice.For(plan.Seed, life.Number, 1);
    }

    /// <summary>The deeds of a life, in any order.</summary>
    public static IReadOnlyList<Deed> Of(SimulationPlan plan, Life life, DateOnly today)
    {
        var biography = new Biography(plan, life, today);
        biography.Meet();
        foreach (var goal in life.Goals)
        {
            biography.Want(goal);
            biography.LookBack(goal);
        }

        biography.GoAndCome();
        biography.GoWrong();
        return biography._deeds;
    }

    private Naming Who => _life.Speaker.Who;

    private void Meet()
    {
        _life.Id = Do(
            _life.Joined,
            _life.KeyWorker,
            async (db, change) =>
            {
                var actor = change.Actor with { Now = change.At };
                var service = await db.ServicesFor(actor, Act.AddPerson).SingleAsync(s => s.Id == _life.House.Id);
                Tell(change, Person.Add(change, service, Facts()));
            }
        );
        Do(
            _life.Joined,
            _life.House.Manager,
            async (db, change) =>
            {
                var person = await db.Person(change, Act.Arrange, _life.Id);
                person.Place(change, await db.Team(change, _life.House.Id, _life.Crew.Id));
            }
        );
    }

    private PersonFacts Facts() =>
        new()
        {
            Name = _life.Name,
            Likes = Who.Name,
            Pronouns = Who.Pronouns,
            Picture = $"{_dice.Between(1, 10)}",
            BornOn = _today.AddDays(-(Age() * 365) - _dice.Below(365)),
            NhsNumber = InventedNhsNumber.Of(_life.Number),
            BestTime = _dice.Of(Words.Lines("best")),
            ContactBy = _dice.Of(Words.Lines("contact")),
        };

    private int Age() =>
        _life.House.Kind switch
        {
            ServiceKind.CareHome => _dice.Between(72, 98),
            ServiceKind.SupportedLiving => _dice.Between(19, 58),
            ServiceKind.HomeCare => _dice.Percent(20) ? _dice.Between(24, 64) : _dice.Between(65, 94),
        };

    private void Tell(Change change, Person person)
    {
        foreach (var heading in _dice.Some(Enum.GetValues<AboutMeHeading>().Where(HasWords), _dice.Between(4, 6)))
        {
            AboutMe.Write(change, person, heading, Line($"about.{heading}"), _life.KeyWorker.Name);
        }

        var place = 1;
        foreach (var line in _dice.Some(Words.Lines("talks"), _dice.Between(1, 3)))
        {
            var talk = WordBook.Parts(Who.Fill(line));
            var facts = new CommunicationNeed.Typed
            {
                Position = place++,
                Icon = talk[0],
                Short = talk[1],
            };
            (facts.DoThis, facts.HowKnown) = (talk[2], talk[3]);
            change.Note<CommunicationNeed, CommunicationNeed.Typed>(person, facts);
        }

        Can(change, person, StrengthKind.Ability, "can");
        Can(change, person, StrengthKind.Strength, "good");
        Can(change, person, StrengthKind.Interest, "likes");
        Has(change, person);
    }

    private void Has(Change change, Person person)
    {
        var takes = WordBook.Parts(Line("takes"));
        change.Note<Medicine, Medicine.Typed>(
            person,
            new()
            {
                Name = takes[0],
                Purpose = takes[1],
                TakenWhen = takes[2],
            }
        );
        var uses = WordBook.Parts(Line("uses"));
        change.Note<Equipment, Equipment.Typed>(
            person,
            new()
            {
                Name = uses[0],
                Purpose = uses[1],
                Kept = uses[2],
            }
        );
        foreach (var line in _dice.Some(Words.Lines("circle"), _dice.Between(1, 2)))
        {
            var (relation, role) = (WordBook.Parts(line)[0], Enum.Parse<CircleRole>(WordBook.Parts(line)[1]));
            var name = $"{_dice.Of(Words.Lines("firsts.she"))} {_dice.Of(Words.Lines("families"))}";
            change.Note<CircleMember, CircleMember.Typed>(
                person,
                new()
                {
                    Name = name,
                    Relation = relation,
                    Role = role,
                }
            );
        }
    }

    private void Can(Change change, Person person, StrengthKind kind, string section) =>
        change.Note<Strength, Strength.Typed>(person, new() { Kind = kind, Words = Line(section) });

    private static bool HasWords(AboutMeHeading heading) => Words.Has($"about.{heading}");

    private string Line(string section) => Who.Fill(_dice.Of(Words.Lines(section)));

    /// <summary>Does something on a day, or on the day after a stay that it falls into.</summary>
    private Guid Do(DateOnly day, Worker who, Func<GoldthreadDb, Change, Task> what)
    {
        while (_life.Stays.FirstOrDefault(s => s.Covers(day)) is { } stay)
        {
            day = stay.Back!.Value;
        }

        return DoOn(day, who, what);
    }

    private Guid DoOn(DateOnly day, Worker who, Func<GoldthreadDb, Change, Task> what)
    {
        var already = _onDay[day] = _onDay.GetValueOrDefault(day) + 1;
        var at = UkTime
            .At(day.ToDateTime(new TimeOnly(FromHour, 0)))
            .AddSeconds((_life.Number * 37 % 5400) + (already * 15));
        var deed = new Deed(at, Ids.New(at), who.At(at), what);
        _deeds.Add(deed);
        return deed.Id;
    }
}

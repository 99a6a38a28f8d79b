using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Demonstration;

/// <summary>Who somebody is.</summary>
internal sealed partial class Teller
{
    /// <summary>The person is added to the service, by whoever plans with them from then on.</summary>
    public void Meets(PersonFacts facts)
    {
        var since = UkTime.At(_when);
        PersonId = Tell(
            async (db, change) =>
            {
                var actor = change.Actor with { Now = change.At };
                var service = await db.ServicesFor(actor, Act.AddPerson).SingleAsync(s => s.Id == serviceId);
                Person.Add(change, service, facts);
            }
        );
        cast.Grants(_who, new Grant(Relation.KeyWorker, serviceId, PersonId, since, null));
    }

    /// <summary>A support worker begins to support the person, by the manager's word.</summary>
    public void Supports(Who who, string basis)
    {
        cast.Grants(who, new Grant(Relation.SupportWorker, serviceId, PersonId, UkTime.At(_when), null));
        Tell(
            async (db, change) =>
            {
                var person = await db.Person(change, Act.Plan, PersonId);
                SettingUp.Support(change, cast.IdOf(who), Relation.SupportWorker, person, basis);
            }
        );
    }

    /// <summary>A team supports the person from now on, by the manager's word.</summary>
    public void IsPlaced(Guid team) =>
        Tell(
            async (db, change) =>
            {
                var person = await db.Person(change, Act.Arrange, PersonId);
                person.Place(change, await db.Team(change, serviceId, team));
            }
        );

    public void Writes(AboutMeHeading heading, string words, string with) =>
        Tell(
            async (db, change) =>
                AboutMe.Write(change, await db.Person(change, Act.Plan, PersonId), heading, words, with)
        );

    public void Talks(int position, string icon, string shortly, string doThis, string known) =>
        Notes<CommunicationNeed, CommunicationNeed.Typed>(
            new()
            {
                Position = position,
                Icon = icon,
                Short = shortly,
                DoThis = doThis,
                HowKnown = known,
            }
        );

    public void Needs(string name, Need.Typed facts) => Name(name, Notes<Need, Need.Typed>(facts));

    public void Can(StrengthKind kind, string words) =>
        Notes<Strength, Strength.Typed>(new() { Kind = kind, Words = words });

    public void Takes(string medicine, string purpose, string when, string? help = null) =>
        Notes<Medicine, Medicine.Typed>(
            new()
            {
                Name = medicine,
                Purpose = purpose,
                TakenWhen = when,
                Help = help,
            }
        );

    public void Uses(string thing, string purpose, string kept) =>
        Notes<Equipment, Equipment.Typed>(
            new()
            {
                Name = thing,
                Purpose = purpose,
                Kept = kept,
            }
        );

    public void Knows(
        string name,
        string relation,
        CircleRole role,
        string contact,
        string? basis = null,
        params SharedTopic[] maySee
    ) =>
        Notes<CircleMember, CircleMember.Typed>(
            new()
            {
                Name = name,
                Relation = relation,
                Role = role,
                Contact = contact,
                Basis = basis,
                MaySee = [.. maySee],
            }
        );

    /// <summary>Somebody of the circle may sign in from now on, for a year at most.</summary>
    public void LetsIn(string name, Relation relation) =>
        Tell(
            async (db, change) =>
            {
                var person = await db.Person(change, Act.Plan, PersonId);
                var member = await db.About<CircleMember>(change).SingleAsync(c => c.Name == name);
                SettingUp.LetIn(change, person, member, relation, change.At.AddDays(Guest.MostDays - 1));
            }
        );

    private Guid Notes<T, TFacts>(TFacts facts)
        where T : Noted<TFacts>, new()
        where TFacts : IFacts =>
        Tell(async (db, change) => change.Note<T, TFacts>(await db.Person(change, Act.Plan, PersonId), facts));
}

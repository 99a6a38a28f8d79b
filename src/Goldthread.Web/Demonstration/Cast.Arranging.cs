using System.Security.Cryptography;
using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Demonstration;

/// <summary>How the staff are arranged: a team, somebody from an agency, what they are able to do.</summary>
internal sealed partial class Cast
{
    private const string Medicines = "Giving medicines";
    private const string Moving = "Moving and handling";
    private const string FirstAid = "First aid";

    /// <summary>The team at Sorrel Mews that supports Rowan.</summary>
    public Guid Evenings { get; private set; }

    private void Arrange(StoryCalendar calendar)
    {
        // Some of what they are able to do runs out: one soon, one a while ago.
        _at = UkTime.At(calendar.Day(26, DayOfWeek.Tuesday).ToDateTime(new TimeOnly(14, 0)));
        IsAble(Who.Beth, Medicines, calendar.Day(2, DayOfWeek.Thursday), calendar.Today.AddDays(18));
        IsAble(Who.Kwabena, Medicines, calendar.Day(23, DayOfWeek.Thursday), calendar.Today.AddDays(150));
        IsAble(Who.Kwabena, Moving, calendar.Day(4, DayOfWeek.Monday), calendar.Today.AddDays(-12));
        IsAble(Who.Ling, Moving, calendar.Day(25, DayOfWeek.Monday), calendar.Today.AddDays(170));
        IsAble(Who.Ruaridh, FirstAid, calendar.Day(21, DayOfWeek.Friday), null);

        // What they learn at the care home: a certificate, and shadowing that was finished.
        _at = UkTime.At(calendar.Day(40, DayOfWeek.Tuesday).ToDateTime(new TimeOnly(14, 0)));
        IsAble(Who.Nusrat, "Level 2 certificate in adult social care", calendar.Day(39, DayOfWeek.Friday), null);
        IsAble(Who.Dafydd, "Dementia care", calendar.Day(37, DayOfWeek.Wednesday), calendar.Today.AddDays(400));
        IsAble(Who.Marcia, "Pain at the end of life", calendar.Day(36, DayOfWeek.Monday), calendar.Today.AddDays(260));
        IsAble(Who.Marcia, "Shadowed the activity lead, eight Wednesdays", calendar.Day(38, DayOfWeek.Wednesday), null);

        _at = UkTime.At(calendar.Day(49, DayOfWeek.Monday).ToDateTime(new TimeOnly(9, 0)));
        Evenings = Add(
            async (db, change) => Team.Begin(change, await db.Place(change, Act.Arrange, SorrelMews), "Evenings"),
            null
        );
        WorksIn(Who.Ling, "The rota of the evenings.");
        WorksIn(Who.Ruaridh, "The rota of the evenings.");

        // Ruaridh is away for some weeks, and an agency sends somebody in the meantime.
        _at = UkTime.At(calendar.Day(52, DayOfWeek.Monday).ToDateTime(new TimeOnly(9, 0)));
        IsSent(Who.Oluchi, "Fernlea Agency", calendar.Today.AddDays(24));
        WorksIn(Who.Oluchi, "Covers for Ruaridh.");
        IsAble(Who.Oluchi, FirstAid, calendar.Day(30, DayOfWeek.Wednesday), null);
    }

    // The key of a sensor that nobody has: what it says was never written anywhere.
    private void Connect(StoryCalendar calendar)
    {
        _at = UkTime.At(calendar.Day(51, DayOfWeek.Wednesday).ToDateTime(new TimeOnly(11, 0)));
        var thrownAway = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        var facts = new SystemKeyFacts
        {
            Name = "Door sensors",
            Purpose = "Writes when the front door opens at night.",
            ServiceIds = [SorrelMews],
            MayRecord = true,
            EndsOn = calendar.Today.AddDays(180),
        };
        Add(
            async (db, change) =>
                SystemKey.Make(
                    change,
                    (await db.TheProvider())!,
                    await db.ServicesFor(change.Actor with { Now = change.At }, Act.SetUp).ToListAsync(),
                    facts,
                    "gt_demo",
                    SystemKey.HashOf(thrownAway)
                ),
            null
        );
    }

    private void ServesAll(Who who, Relation relation, string basis)
    {
        Grants(who, new Grant(relation, null, null, _at, null));
        AddWithProvider((provider, change) => SettingUp.ServeAll(change, provider, IdOf(who), relation, basis));
    }

    private void IsSent(Who who, string agency, DateOnly until)
    {
        var (name, job) = Roll.All[who];
        var facts = new StaffMember.Typed
        {
            Name = name,
            Job = job,
            Terms = Terms.Agency,
            Agency = agency,
            EndsOn = until,
        };
        _ids[who] = AddWithProvider((provider, change) => StaffMember.TakeOn(change, provider, facts));
    }

    private void WorksIn(Who who, string basis) =>
        Add(
            async (db, change) =>
            {
                var team = await db.Team(change, SorrelMews, Evenings);
                SettingUp.Join(change, IdOf(who), Relation.SupportWorker, team, basis);
            },
            null
        );

    private void IsAble(Who who, string what, DateOnly since, DateOnly? until)
    {
        var facts = new Competence.Typed
        {
            Name = what,
            GainedOn = since,
            ExpiresOn = until,
        };
        Add(async (db, change) => Competence.Note(change, await db.Member(change, IdOf(who)), facts), null);
    }
}

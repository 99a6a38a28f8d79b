using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Simulation;

/// <summary>When they were away or left, what went wrong, and the talks with others.</summary>
internal sealed partial class Biography
{
    private void GoAndCome()
    {
        foreach (var stay in _life.Stays)
        {
            var noted = DoOn(
                stay.From,
                _dice.Of(_life.Crew.Workers),
                async (db, change) =>
                {
                    var facts = new WhereaboutsFacts { Kind = stay.Kind, StartsOn = stay.From };
                    var person = await db.Person(change, Act.Record, _life.Id);
                    Whereabouts.GoAway(change, person, facts, await All(db, change));
                }
            );
            DoOn(
                stay.Back!.Value,
                _dice.Of(_life.Crew.Workers),
                async (db, change) =>
                {
                    var away = await db.Find<Whereabouts>(change, Act.Record, _life.Id, noted);
                    away.ComeBack(change, away.Version, stay.Back, await All(db, change));
                }
            );
        }

        if (_life.Left is { } left)
        {
            DoOn(
                _life.To,
                _life.House.Manager,
                async (db, change) =>
                {
                    var facts = new WhereaboutsFacts { Kind = left, StartsOn = _life.To };
                    var person = await db.Person(change, Act.Record, _life.Id);
                    Whereabouts.Leave(change, person, facts, await All(db, change));
                }
            );
        }
    }

    private static Task<List<Whereabouts>> All(GoldthreadDb db, Change change) =>
        db.About<Whereabouts>(change).ToListAsync();

    private void GoWrong()
    {
        Upset(_life.BadWeek.AddDays(_dice.Below(6)), _dice.Between(3, 4));
        var others = _dice.Below(1 + (_life.Need / 3));
        var days = _life.To.DayNumber - _life.From.DayNumber;
        for (var n = 0; n < others; n++)
        {
            Upset(_life.From.AddDays(_dice.Below(days - 1)), _dice.Between(1, 2));
        }

        for (var n = _dice.Between(0, 3); n > 0; n--)
        {
            Talk(_life.From.AddDays(_dice.Below(days - 1)));
        }
    }

    private void Upset(DateOnly day, int severity)
    {
        var kind = _dice.Of([
            IncidentKind.Distress,
            IncidentKind.Distress,
            IncidentKind.Conflict,
            IncidentKind.Fall,
            IncidentKind.SelfNeglect,
        ]);
        if (!_life.HereOn(day))
        {
            return;
        }

        // It is written down at one: by then it has settled.
        var start = day.ToDateTime(new TimeOnly(_dice.Between(8, 10), _dice.Below(60)));
        var facts = new IncidentFacts
        {
            Kind = kind,
            Severity = severity,
            StartedAt = start,
            SettledAt = start.AddMinutes(_dice.Between(8, 70)),
            BeforeIt = _life.Speaker.Say("before"),
            WhatHappened = _life.Speaker.Say($"what.{kind}"),
            WhatHelped = _life.Speaker.Say("helped"),
        };
        DoOn(
            day,
            _dice.Of(_life.Crew.Workers),
            async (db, change) =>
                Incident.Write(
                    change,
                    await db.Person(change, Act.Record, _life.Id),
                    facts,
                    _life.Goals[0].Started ? _life.Goals[0].Id : null
                )
        );
    }

    private void Talk(DateOnly day)
    {
        var facts = new ContactFacts
        {
            WithKind = _dice.Of([ContactWith.Family, ContactWith.Gp, ContactWith.Pharmacy, ContactWith.Council]),
            WithName = $"{_dice.Of(Words.Lines("staff"))} {_dice.Of(Words.Lines("families"))}",
            Said = _life.Speaker.Say("contact.said"),
            Agreed = _life.Speaker.Say("contact.agreed"),
        };
        Do(
            day,
            _life.KeyWorker,
            async (db, change) => ContactLog.Write(change, await db.Person(change, Act.Record, _life.Id), facts)
        );
    }
}

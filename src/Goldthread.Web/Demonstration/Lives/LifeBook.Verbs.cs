using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.People;
using Goldthread.Reviews;
using Goldthread.Support;

namespace Goldthread.Web.Demonstration.Lives;

/// <summary>The verbs of a life that is written as lines, with their parts in order.</summary>
internal sealed partial class LifeBook
{
    private void Do(string verb)
    {
        switch (verb)
        {
            case "at":
                break;
            case "meets":
                Meets();
                break;
            case "supports":
                _tell.Supports(Of<Who>(), Next());
                break;
            case "talks":
                _tell.Talks(Number(Next()), Next(), Next(), Next(), Next());
                break;
            case "about":
                _tell.Writes(Of<AboutMeHeading>(), Next(), Next());
                break;
            case "can":
                _tell.Can(Of<StrengthKind>(), Next());
                break;
            case "takes":
                _tell.Takes(Next(), Next(), Next(), Maybe());
                break;
            case "uses":
                _tell.Uses(Next(), Next(), Next());
                break;
            case "knows":
                Knows();
                break;
            case "need":
                Needs();
                break;
            case "away":
                Away();
                break;
            case "leaves":
                _tell.Leaves(Of<WhereaboutsKind>(), On(Next()));
                break;
            case "contact":
                _tell.Contact(Next(), Of<ContactWith>(), Next(), Next(), Maybe());
                break;
            case "incident":
                Incident();
                break;
            case "lives":
                Lives();
                break;
            case "visit":
                Visit();
                break;
            case "reads":
                Reads();
                break;
            default:
                DoForGoal(verb);
                break;
        }
    }

    // name, likes, pronouns, picture, born, NHS number, best time, how to be reached
    private void Meets() =>
        _tell.Meets(
            new PersonFacts
            {
                Name = Next(),
                Likes = Next(),
                Pronouns = Next(),
                Picture = Next(),
                BornOn = DateOnly.ParseExact(Next(), "yyyy-MM-dd"),
                NhsNumber = Next(),
                BestTime = Next(),
                ContactBy = Next(),
            }
        );

    private void Knows()
    {
        var (name, relation, role, contact, basis) = (Next(), Next(), Of<CircleRole>(), Next(), Maybe());
        var topics = Maybe()?.Split(' ').Select(Enum.Parse<SharedTopic>).ToArray() ?? [];
        _tell.Knows(name, relation, role, contact, basis, topics);
    }

    private void Needs() =>
        _tell.Needs(
            Next(),
            new()
            {
                Words = Next(),
                CanDo = Next(),
                CareAct = [.. Next().Split(' ')],
                Wellbeing = [.. Next().Split(' ')],
                Source = Next(),
                AssessedOn = MaybeOn(),
            }
        );

    private void Away()
    {
        var facts = new WhereaboutsFacts
        {
            Kind = Of<WhereaboutsKind>(),
            Place = Next(),
            StartsOn = On(Next()),
        };
        var (back, time, who) = (On(Next()), Next(), Of<Who>());
        facts.Note = Maybe();
        _tell.IsAway(facts, back, time, who);
    }

    private void Incident()
    {
        var (goal, when, time, minutes, who) = (Next(), WeekAndDay(Next()), Next(), Number(Next()), Of<Who>());
        _tell.Happens(
            goal,
            when.Week,
            when.Day,
            time,
            minutes,
            who,
            new IncidentFacts
            {
                Kind = Of<IncidentKind>(),
                Severity = Number(Next()),
                BeforeIt = Next(),
                WhatHappened = Next(),
                WhatHelped = Next(),
                Harm = Maybe(),
            }
        );
    }

    // indicator, first week, day, answers, by whom, every so many weeks, out of
    private void Reads() =>
        _tell.Reads(
            Next(),
            Number(Next()),
            Day(Next()),
            Next(),
            [.. Next().Split(' ').Select(Enum.Parse<Who>)],
            MaybeNumber() ?? 1,
            Maybe()
        );

    // day, time, who, goal; then words with a name each: "note …", "mood 3", "went Different Unwell"
    private void Visit()
    {
        var (week, day) = WeekAndDay(Next());
        var (time, who, goal) = (Next(), Of<Who>(), Maybe());
        var told = new Told(week, day, time, who) { For = goal };
        while (Maybe() is { } part)
        {
            var space = part.IndexOf(' ');
            told = With(told, part[..space], part[(space + 1)..]);
        }

        _told.Add((week, told));
    }

    private static Told With(Told told, string name, string words) =>
        name switch
        {
            "note" => told with { Note = words },
            "words" => told with { Words = words },
            "how" => told with { SaidHow = words },
            "mood" => told with { Mood = Number(words) },
            "health" => told with { Health = words },
            "told" => told with { ToldMe = words },
            "tried" => told with { Tried = words },
            "worked" => told with { Worked = Enum.Parse<Worked>(words) },
            "next" => told with { Next = words },
            "different" => told with { How = HowItWent.Different, Why = Enum.Parse<Exceptional>(words) },
            "not" => told with { How = HowItWent.DidNotHappen, Why = Enum.Parse<Exceptional>(words) },
            _ => throw new FormatException($"A visit has no {name}."),
        };
}

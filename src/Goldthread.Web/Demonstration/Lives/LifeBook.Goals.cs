using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Reviews;
using Goldthread.Safety;
using Goldthread.Support;

namespace Goldthread.Web.Demonstration.Lives;

/// <summary>The verbs about goals, and how the weeks go by. The first part is the short name of the goal.</summary>
internal sealed partial class LifeBook
{
    private void DoForGoal(string verb)
    {
        switch (verb)
        {
            case "says":
                _tell.Says(Next(), Next(), Next(), Maybe(), Maybe());
                break;
            case "again":
                _tell.SaysAnew(Next(), Next(), Next());
                break;
            case "because":
                Because();
                break;
            case "calls":
                Calls();
                break;
            case "plans":
                Plans();
                break;
            case "watches":
                Watches();
                break;
            case "ladder":
                _tell.Ladder(Next(), Next(), Number(Next()), Next(), heldForDays: MaybeNumber());
                break;
            case "step":
                Step();
                break;
            case "risk":
                Risks();
                break;
            case "norisk":
                _tell.SeesNoRisk(Next());
                break;
            case "barrier":
                _tell.GetsInTheWay(Next(), Next(), Next());
                break;
            case "tries":
                _tell.Adjusts(Next(), Next(), On(Next()), Next());
                break;
            case "together":
                Together();
                break;
            case "option":
                _tell.Offers(Next(), Next(), Next(), Of<OptionPlace>(), Maybe());
                break;
            case "differs":
                _tell.Differs(Next(), Next(), Next(), Maybe());
                break;
            case "tries-too":
                TriesToo();
                break;
            case "step-ends":
                _tell.StepEnds(Next(), Next());
                break;
            case "settles":
                _tell.Settles(Next(), On(Next()), Next(), Number(Next()));
                break;
            case "agrees":
                _tell.Agrees(Next(), Next());
                break;
            case "starts":
                _tell.Starts(Next());
                break;
            case "moves":
                _tell.Moves(Next(), Of<LadderMove>(), Next());
                break;
            case "review":
                Reviews();
                break;
            case "learns":
                Learns();
                break;
            case "learnt":
                _tell.HasLearnt(Next(), Next());
                break;
            default:
                DoForSafety(verb);
                break;
        }
    }

    // goal, what kind of moment, how, who took part, what they said, whose idea
    private void Together() =>
        _tell.PlansTogether(
            Next(),
            new()
            {
                Kind = Of<TalkKind>(),
                Means = Maybe(),
                TookPart = Maybe(),
                Said = Maybe(),
                Idea = Maybe() is { } idea ? Enum.Parse<WhoseIdea>(idea) : null,
            }
        );

    private void Because() =>
        _tell.Because(
            Next(),
            new()
            {
                Why = Next(),
                Identity = Of<IdentityLens>(),
                Importance = Number(Next()),
                Confidence = Number(Next()),
            }
        );

    private void Calls()
    {
        var (goal, title, kind, need, outcome) = (Next(), Next(), Of<GoalKind>(), Next(), Of<CommissionedOutcome>());
        var supports = Maybe();
        _tell.Calls(
            goal,
            new()
            {
                Title = title,
                Kind = kind,
                NeedId = _tell.Named(need),
                Commissioned = outcome,
                SupportsId = supports is null ? null : _tell.Named(supports),
            }
        );
    }

    // goal, "3 Week" or a day by which, owner, start, review, question, minutes each time
    private void Plans()
    {
        var goal = Next();
        var horizon = Next().Split(' ');
        var rhythm = Enum.TryParse<RhythmPer>(horizon[1], out var per);
        _tell.Plans(
            goal,
            new()
            {
                RhythmTimes = rhythm ? Number(horizon[0]) : null,
                RhythmPer = rhythm ? per : null,
                Deadline = rhythm ? null : On(string.Join(' ', horizon)),
                OwnerId = _tell.Staff(Of<Who>()),
                StartsOn = On(Next()),
                ReviewOn = On(Next()),
                ReviewQuestion = Next(),
                RhythmMinutes = MaybeNumber(),
            }
        );
    }

    // goal, short name, lens, kind, name, unit, direction, target, baseline, how known, early change, by, every so many days
    private void Watches()
    {
        var (goal, name) = (Next(), Next());
        var plan = new IndicatorPlan
        {
            Lens = Of<Lens>(),
            Kind = Of<IndicatorKind>(),
            Name = Next(),
            Unit = Maybe(),
            Direction = Of<Direction>(),
            Target = Maybe(),
            Baseline = Maybe(),
            BaselineKnown = Maybe(),
            EarlyChange = Maybe(),
            EarlyBy = MaybeOn(),
            RhythmDays = MaybeNumber() ?? 7,
            BaselineWay = MaybeOf<BaselineWay>(),
            Source = Source.WeeklyCheck,
        };
        plan.ReportedBy = plan.Lens == Lens.Experience ? Reporter.Person : Reporter.Staff;
        _tell.Watches(goal, name, plan);
    }

    private void Step()
    {
        var (goal, name) = (Next(), Next());
        _tell.Step(
            goal,
            name,
            new()
            {
                Position = Number(Next()),
                Words = Next(),
                WhoLeads = Of<Leads>(),
                Prompts = Maybe(),
                Minutes = MaybeNumber(),
                AtTimes = Maybe(),
                IfUnwell = Maybe(),
                StartsWith = MaybeOf<Help>(),
                AtMost = MaybeOf<Help>(),
                Breaks = Maybe(),
                AsNeeded = Maybe(),
                Recording = MaybeOf<Recording>(),
            }
        );
    }

    // barrier, what was tried, since, what changed, whether it helped
    private void TriesToo() =>
        _tell.TriesToo(
            Next(),
            new()
            {
                Tried = Next(),
                TriedSince = MaybeOn(),
                WhatChanged = Maybe(),
                Helped = MaybeOf<Worked>(),
            }
        );

    private void Risks() =>
        _tell.Risks(
            Next(),
            new Risk.Typed
            {
                What = Next(),
                PersonSays = Next(),
                Likelihood = Number(Next()),
                Seriousness = Number(Next()),
                Benefit = Next(),
                Safeguards = Next(),
                WhoDoes = Next(),
                ReviewOn = On(Next()),
            }
        );

    // goal, short name, decision, rating, who was there, their words, what changed, next, why it took longer
    private void Reviews()
    {
        var (goal, name) = (Next(), Next());
        _tell.Reviews(
            name,
            goal,
            new()
            {
                Decision = Of<Decision>(),
                Rating = MaybeNumber(),
                Present = Maybe(),
                PersonWords = Maybe(),
                Changed = Maybe(),
                NextOn = MaybeOn(),
                DelayReason = Maybe(),
                PersonThere = true,
            }
        );
    }

    private void Learns()
    {
        var (goal, name, review) = (Next(), Next(), Next());
        _tell.Learns(
            name,
            goal,
            review,
            new()
            {
                Tried = Next(),
                Changed = Next(),
                NeedsNext = Next(),
                OwnerId = _tell.Staff(Of<Who>()),
                DueOn = On(Next()),
            }
        );
    }

    // seed, weeks "6-30", time, days in ten, team, goals, moods, silent weeks; then "step: Help Help" as often as needed
    private void Lives()
    {
        var seed = Number(Next());
        var weeks = Next().Split('-').Select(Number).ToArray();
        var (time, days) = (Next(), Number(Next()));
        List<Who> team = [.. Next().Split(' ').Select(Enum.Parse<Who>)];
        List<string> goals = [.. Next().Split(' ')];
        List<int> moods = [.. Next().Split(' ').Select(Number)];
        var silent = Maybe()?.Split(' ').Select(Number).ToHashSet() ?? [];
        var fading = new List<(string, int, IReadOnlyList<Help>)>();
        while (Maybe() is { } part)
        {
            var named = part.Split(": ");
            fading.Add((named[0], weeks[0], [.. named[1].Split(' ').Select(Enum.Parse<Help>)]));
        }

        _tell.Lives(
            new Routine
            {
                Seed = seed,
                FirstWeek = weeks[0],
                LastWeek = weeks[1],
                Time = time,
                DaysInTen = days,
                Team = _ => team,
                Goals = _ => goals,
                Moods = _ => moods,
                Silent = silent,
                Fading = fading,
            },
            _told.Where(t => t.Week >= weeks[0] && t.Week <= weeks[1]).Select(t => t.Told)
        );
    }
}

using Goldthread.Safety;

namespace Goldthread.Web.Demonstration.Lives;

/// <summary>The verbs about what is decided together about safety.</summary>
internal sealed partial class LifeBook
{
    private void DoForSafety(string verb)
    {
        switch (verb)
        {
            case "decides":
                Decides();
                break;
            case "decidesfor":
                DecidesFor();
                break;
            case "asks":
                Asks();
                break;
            case "takesback":
                _tell.TakesBack(Next(), Maybe());
                break;
            case "allowed":
                Allowed();
                break;
            case "restricts":
                Restricts();
                break;
            case "used":
                Used();
                break;
            default:
                DoForReality(verb);
                break;
        }
    }

    // name, goal, which decision, what they could of "understand retain weigh communicate", what was done, by whom,
    // the reason when they cannot, what they say, day, day to look again
    private void Decides()
    {
        var (name, goal, decision, could) = (Next(), Maybe(), Next(), Next().Split(' '));
        var facts = new CapacityDecision.Typed
        {
            GoalId = goal is null ? null : _tell.Named(goal),
            Decision = decision,
            Understands = could.Contains("understand"),
            Retains = could.Contains("retain"),
            Weighs = could.Contains("weigh"),
            Communicates = could.Contains("communicate"),
            SupportGiven = Next(),
            DecidedBy = Next(),
            Impairment = Maybe(),
            PersonSays = Maybe(),
            DecidedOn = On(Next()),
            ReviewOn = MaybeOn(),
        };
        facts.Outcome = could.Length == 4 ? CapacityOutcome.HasCapacity : CapacityOutcome.LacksCapacity;
        _tell.Decides(name, facts);
    }

    // capacity decision, what was decided, by whom, wishes, asked, representative, less restrictive, reasons, day, look again
    private void DecidesFor() =>
        _tell.DecidesFor(
            new()
            {
                CapacityDecisionId = _tell.Named(Next()),
                Decision = Next(),
                DecidedBy = Next(),
                Wishes = Next(),
                Consulted = Next(),
                Representative = Maybe(),
                LessRestrictive = Next(),
                Reasons = Next(),
                DecidedOn = On(Next()),
                ReviewOn = MaybeOn(),
            }
        );

    // name, goal, to what, day, how it was asked, answer, how they showed it
    private void Asks()
    {
        var (name, goal) = (Next(), Maybe());
        _tell.IsAsked(
            name,
            new()
            {
                GoalId = goal is null ? null : _tell.Named(goal),
                ToWhat = Next(),
                AskedOn = On(Next()),
                AskedHow = Next(),
                Answer = MaybeOf<ConsentAnswer>(),
                AnswerHow = Maybe(),
            }
        );
    }

    // name, scheme, status, what it allows, first day, last day, conditions, reference
    private void Allowed() =>
        _tell.IsAuthorised(
            Next(),
            new()
            {
                Scheme = Of<AuthorisationScheme>(),
                Status = Of<AuthorisationStatus>(),
                Covers = Next(),
                StartsOn = MaybeOn(),
                EndsOn = MaybeOn(),
                Conditions = Maybe(),
                Reference = Maybe(),
            }
        );

    // name, kind, goal, authorisation, what, why, tried, proportionate, what they say, by whom, first day, look again, last day
    private void Restricts()
    {
        var (name, kind, goal, authorisation) = (Next(), Of<RestrictionKind>(), Maybe(), Maybe());
        _tell.IsRestricted(
            name,
            new()
            {
                Kind = kind,
                GoalId = goal is null ? null : _tell.Named(goal),
                AuthorisationId = authorisation is null ? null : _tell.Named(authorisation),
                What = Next(),
                Why = Next(),
                Tried = Next(),
                Proportionate = Next(),
                PersonSays = Maybe(),
                AuthorisedBy = Next(),
                StartsOn = On(Next()),
                ReviewOn = On(Next()),
                EndsOn = On(Next()),
            }
        );
    }

    // restriction, day, time, minutes, who, before, tried first, what was done, how after, what they say, talked over
    private void Used()
    {
        var (name, when, time, minutes, who) = (Next(), WeekAndDay(Next()), Next(), Number(Next()), Of<Who>());
        _tell.Uses(
            name,
            when.Week,
            when.Day,
            time,
            who,
            new()
            {
                Minutes = minutes,
                BeforeIt = Next(),
                Tried = Next(),
                WhatDone = Next(),
                HowAfter = Next(),
                PersonSays = Maybe(),
                TalkedOver = Maybe(),
            }
        );
    }
}

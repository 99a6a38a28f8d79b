using Goldthread.Goals;
using Goldthread.Reviews;
using Goldthread.Staff;

namespace Goldthread.Web.Demonstration;

/// <summary>How a goal is planned together.</summary>
internal sealed partial class Teller
{
    /// <summary>A moment of planning together, on the day that it is.</summary>
    public void PlansTogether(string goal, GoalTalk.Typed talk)
    {
        talk.OnDay = DateOnly.FromDateTime(_when);
        NotesFor<GoalTalk, GoalTalk.Typed>(goal, talk);
    }

    public void Offers(string goal, string words, string opinion, OptionPlace place, string? why = null) =>
        NotesFor<GoalOption, GoalOption.Typed>(
            goal,
            new()
            {
                Words = words,
                Opinion = opinion,
                Place = place,
                Why = why,
            }
        );

    /// <summary>Somebody sees the goal another way.</summary>
    public void Differs(string goal, string who, string words, string? answer = null) =>
        NotesFor<Disagreement, Disagreement.Typed>(
            goal,
            new()
            {
                Who = who,
                Words = words,
                SaidOn = DateOnly.FromDateTime(_when),
                Answer = answer,
            }
        );

    /// <summary>They change their mind about a goal.</summary>
    public void ChangesTheirMind(string goal) =>
        Tell((db, change) => ChangeOfMind.Take(db, change, Act.Plan, PersonId, Named(goal)));
}

using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Goals;

/// <summary>Something noted that belongs to a goal.</summary>
public interface IOfGoal
{
    /// <summary>The goal it belongs to.</summary>
    Guid GoalId { get; internal set; }
}

/// <summary>Begins what belongs to a goal.</summary>
public static class NotingOfGoals
{
    /// <summary>Notes something for a goal of a person. Refuses facts that are missing or unclear.</summary>
    public static T Note<T, TFacts>(this Change change, Person person, Goal goal, TFacts facts)
        where T : Noted<TFacts>, IOfGoal, new()
        where TFacts : IFacts
    {
        change.AboutGoal(goal.Id);
        var noted = new T { GoalId = goal.Id };
        noted.Begin(change, person, facts);
        return change.Keep(noted, noted.Anew);
    }
}

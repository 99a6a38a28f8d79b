namespace Goldthread.Safety;

/// <summary>Facts that may be about one of the person's goals, or about none.</summary>
public interface IOfSomeGoal
{
    /// <summary>The goal, when there is one.</summary>
    Guid? GoalId { get; }
}

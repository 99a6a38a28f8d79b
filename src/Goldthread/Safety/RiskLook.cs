using Goldthread.Goals;
using Goldthread.History;

namespace Goldthread.Safety;

/// <summary>That a named worker looked at the risks of a goal and saw none.</summary>
public sealed class RiskLook : PersonRecord
{
    private RiskLook() { }

    public Guid GoalId { get; private set; }
    public Guid LookedById { get; private set; }
    public DateOnly LookedOn { get; private set; }

    public static RiskLook NoneSeen(Change change, Goal goal)
    {
        change.AboutGoal(goal.Id);
        return change.Keep(
            new RiskLook
            {
                Id = change.NewId(),
                PersonId = goal.PersonId,
                GoalId = goal.Id,
                LookedById = change.Actor.Id,
                LookedOn = change.Today,
            },
            What.NoRiskSeen
        );
    }
}

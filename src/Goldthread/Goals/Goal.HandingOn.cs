using Goldthread.History;

namespace Goldthread.Goals;

public sealed partial class Goal
{
    /// <summary>A colleague answers for it from now on.</summary>
    internal void HandOn(Change change, Guid ownerId)
    {
        OwnerId = ownerId;
        change.Say(What.GoalHandedOn);
    }
}

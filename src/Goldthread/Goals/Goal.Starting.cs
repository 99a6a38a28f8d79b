using Goldthread.History;

namespace Goldthread.Goals;

public sealed partial class Goal
{
    /// <summary>Makes the goal active. Refuses while the gate misses anything.</summary>
    public void Start(Change change, int seen, GateFacts facts)
    {
        Touch(change, seen);
        var missing = GoalGate.Missing(facts);
        if (missing.Count > 0)
        {
            throw new Refused([.. missing.Select(m => new Problem(m.ToString(), GoalGate.Words(m)))]);
        }

        Lifecycle = Lifecycle.Active;
        Achievement ??= Goals.Achievement.InProgress;
        StartsOn ??= change.Today;
        StatusWhy = null;
        change.Say(What.GoalStarted);
    }

    /// <summary>An agreement was given: a goal that was only planned is now accepted.</summary>
    internal void Accept()
    {
        StillOpen();
        Lifecycle = Lifecycle is Lifecycle.Proposed or Lifecycle.Planned ? Lifecycle.Accepted : Lifecycle;
    }
}

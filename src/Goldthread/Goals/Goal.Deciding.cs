using Goldthread.History;
using Goldthread.Reviews;

namespace Goldthread.Goals;

public sealed partial class Goal
{
    /// <summary>Follows what a review decided, and when it is looked at next.</summary>
    internal void Follow(Change change, Decision decision, string? why, DateOnly? nextOn)
    {
        StillOpen();
        ReviewOn = nextOn;
        switch (decision)
        {
            case Decision.Pause:
                Move(change, Lifecycle.OnHold, Achievement, why, What.GoalPaused);
                break;
            case Decision.Celebrate:
                Move(change, Lifecycle.Completed, Goals.Achievement.Achieved, why, What.GoalAchieved);
                break;
            case Decision.Stop:
                Move(change, Lifecycle.Cancelled, Achievement, why, What.GoalStopped);
                break;
            case Decision.Reshape:
                Move(change, Lifecycle.Completed, Goals.Achievement.NotAttainable, why, What.GoalReshaped);
                break;
            case Decision.Keep or Decision.StepUp or Decision.StepDown or Decision.Adapt:
                Resume(change);
                break;
            default:
                throw new InvalidOperationException($"{decision} is no decision.");
        }
    }

    private void Resume(Change change)
    {
        if (Lifecycle == Lifecycle.OnHold)
        {
            Move(change, Lifecycle.Active, Achievement, null, What.GoalResumed);
        }
    }

    private void Move(Change change, Lifecycle to, Achievement? achievement, string? why, What what)
    {
        Lifecycle = to;
        Achievement = achievement;
        StatusWhy = Check.Tidy(why);
        change.Say(what);
    }
}

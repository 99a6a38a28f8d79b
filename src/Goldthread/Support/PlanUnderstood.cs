using Goldthread.Goals;
using Goldthread.History;
using Goldthread.Staff;

namespace Goldthread.Support;

/// <summary>That a member of staff said "I have read and understood" a plan, and in which versions of its parts.</summary>
public sealed class PlanUnderstood : PersonRecord
{
    private PlanUnderstood() { }

    public Guid GoalId { get; private set; }
    public Guid StaffId { get; private set; }

    /// <summary>The versions that they read, as <see cref="PlanParts.Write"/> puts them.</summary>
    public string Parts { get; private set; } = "";
    public DateOnly ReadOn { get; private set; }

    /// <summary>Says it. Refuses when the plan is no longer as it was shown.</summary>
    /// <param name="shown">The parts that were on the screen.</param>
    /// <param name="now">The parts as they are.</param>
    public static PlanUnderstood Say(Change change, Goal goal, string? shown, string now)
    {
        if (change.Actor.Kind != ActorKind.Staff)
        {
            throw new NotHere();
        }

        if (shown != now)
        {
            throw new Refused(
                "",
                "The plan changed while you were reading. It is here as it is now; read it once more."
            );
        }

        change.AboutGoal(goal.Id);
        return change.Keep(
            new PlanUnderstood
            {
                Id = change.NewId(),
                PersonId = goal.PersonId,
                GoalId = goal.Id,
                StaffId = change.Actor.Id,
                Parts = now,
                ReadOn = change.Today,
            },
            What.PlanUnderstood
        );
    }
}

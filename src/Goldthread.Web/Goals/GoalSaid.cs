using Goldthread.Goals;
using Goldthread.Web.Design;

namespace Goldthread.Web.Goals;

/// <summary>A goal's facts in words.</summary>
public static class GoalSaid
{
    /// <summary>"Three times each week, 10 minutes each time, by 3 March".</summary>
    public static string Horizon(Goal goal, DateOnly today)
    {
        var parts = new List<string>();
        if (goal.RhythmTimes is { } times && goal.RhythmPer is { } per)
        {
            parts.Add($"{(times == 1 ? "once" : times == 2 ? "twice" : $"{times} times")} a {Say.Of(per)}");
        }

        if (goal.RhythmMinutes is { } minutes)
        {
            parts.Add($"{Words.Count(minutes, "minute", "minutes")} each time");
        }

        if (goal.RhythmUntil is { } until)
        {
            parts.Add(until);
        }

        if (goal.Deadline is { } deadline)
        {
            parts.Add($"by {Words.Short(deadline, today)}");
        }

        return parts.Count == 0 ? "Not said yet" : Words.Capital(string.Join(", ", parts));
    }

    /// <summary>Under which address the gate's need is seen to.</summary>
    public static string Place(GateNeed need) =>
        need switch
        {
            GateNeed.Owner or GateNeed.ReviewDate => "when",
            GateNeed.Agreement => "agree",
            GateNeed.ExperienceIndicator => "indicators",
            GateNeed.Risks => "risks",
        };
}

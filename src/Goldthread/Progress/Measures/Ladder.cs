namespace Goldthread.Progress;

/// <summary>How a step of a ladder stands.</summary>
public enum RungState
{
    /// <summary>Reached, and held.</summary>
    Held,

    /// <summary>Worked on now: the lowest that is not held.</summary>
    Now,

    /// <summary>The one after.</summary>
    Next,
    Later,
}

/// <summary>One step, and the newest move on it.</summary>
/// <param name="Criterion">What will be seen when it is reached.</param>
/// <param name="Reached">True when the newest move reached it, false when it was gone down from, null without any move.</param>
/// <param name="On">The day of that move.</param>
public sealed record RungFacts(string Criterion, bool? Reached = null, DateOnly? On = null);

/// <summary>How one step stands.</summary>
/// <param name="Since">The day it was reached, while it is held.</param>
/// <param name="DaysHeld">Whole days since then.</param>
public sealed record RungStanding(string Criterion, RungState State, DateOnly? Since, int? DaysHeld);

/// <summary>Where somebody stands on a ladder, and what the next step asks. A step down is only a step.</summary>
/// <param name="Rungs">From the lowest up.</param>
/// <param name="Sentence">It in one or two sentences; the words of a step are the plan's own.</param>
public sealed record Ladder(IReadOnlyList<RungStanding> Rungs, string Sentence)
{
    /// <summary>The step that is worked on now; null when all are held, or there is none.</summary>
    public RungStanding? Now => Rungs.FirstOrDefault(rung => rung.State == RungState.Now);

    /// <summary>The highest step that is held below it; null at the foot.</summary>
    public RungStanding? Standing => Rungs.TakeWhile(rung => rung.State == RungState.Held).LastOrDefault();

    public static Ladder Of(IReadOnlyList<RungFacts> rungs, DateOnly today)
    {
        var now = rungs.TakeWhile(rung => rung.Reached == true).Count();
        var standing = rungs.Select((rung, place) => Stand(rung, place - now, today)).ToList();
        var ladder = new Ladder(standing, "");
        return ladder with { Sentence = Words(ladder, rungs.Count > now && rungs[now].Reached == false) };
    }

    private static RungStanding Stand(RungFacts rung, int above, DateOnly today) =>
        rung.Reached == true
            ? new RungStanding(
                rung.Criterion,
                RungState.Held,
                rung.On,
                rung.On is { } on ? Math.Max(0, today.DayNumber - on.DayNumber) : null
            )
            : new RungStanding(
                rung.Criterion,
                above switch
                {
                    0 => RungState.Now,
                    1 => RungState.Next,
                    _ => RungState.Later,
                },
                null,
                null
            );

    private static string Words(Ladder ladder, bool steppedDown)
    {
        var held = ladder.Standing switch
        {
            { DaysHeld: { } days } =>
                $"Step {ladder.Rungs.TakeWhile(r => r.State == RungState.Held).Count()} of {ladder.Rungs.Count}, held for {Days(days)}. ",
            { } => $"Step {ladder.Rungs.TakeWhile(r => r.State == RungState.Held).Count()} of {ladder.Rungs.Count}. ",
            null => "",
        };
        return (ladder.Rungs.Count, ladder.Now) switch
        {
            (0, _) => "There are no steps yet.",
            (_, null) => $"{held}Every step is reached.",
            (_, { } now) when steppedDown => $"{held}Again now: “{now.Criterion}”.",
            (_, { } now) => $"{held}Now: “{now.Criterion}”.",
        };
    }

    private static string Days(int days) => days == 1 ? "1 day" : $"{days} days";
}

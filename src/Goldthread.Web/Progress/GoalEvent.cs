using Goldthread.Progress;

namespace Goldthread.Web.Progress;

/// <summary>Of what kind something is that happened around a goal.</summary>
public enum GoalEventKind
{
    /// <summary>The support changed: an adjustment, a step, a thing that helps.</summary>
    Plan,

    /// <summary>A step of the ladder was reached, or gone down from.</summary>
    Step,
    Review,
    Incident,
}

/// <summary>Something that happened around a goal.</summary>
/// <param name="Words">It in a few words.</param>
/// <param name="Since">What follows "since", when a change of the readings may be dated by it; null when it may not.</param>
/// <param name="Href">Where it is told in full; null where nothing more is told.</param>
public sealed record GoalEvent(DateOnly On, GoalEventKind Kind, string Words, string? Since = null, string? Href = null)
{
    /// <summary>That it was a step down, which is only a step.</summary>
    public bool Down { get; init; }

    /// <summary>The same for the rules.</summary>
    public PlanChange? Change => Since is { } what ? new PlanChange(On, what) : null;
}

/// <summary>Some of what happened, for a list.</summary>
public sealed record AroundList(IReadOnlyList<GoalEvent> Events, DateOnly Today);

namespace Goldthread.Coaching;

/// <summary>What the words of a goal say of how much, how often and until when; null for what they do not say.</summary>
/// <param name="Quantity">The end value, or the length of one go.</param>
/// <param name="Unit">What the quantity counts, as it is written: “metres”, “out of 10”.</param>
/// <param name="Frequency">How often, as it is written: “twice a week”.</param>
/// <param name="DeadlineText">The point in time, as it is written: “by 8 March”.</param>
/// <param name="Deadline">The day that point means; null when it depends on an event, or names no day.</param>
/// <param name="Duration">The period the goal runs, as it is written: “for 2 weeks”.</param>
public sealed record Target(
    double? Quantity,
    string? Unit,
    string? Frequency,
    string? DeadlineText,
    DateOnly? Deadline,
    string? Duration
);

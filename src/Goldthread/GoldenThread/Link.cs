namespace Goldthread.GoldenThread;

/// <summary>One link of a goal's golden thread, judged today.</summary>
/// <param name="Name">Which link.</param>
/// <param name="Number">Its place, 1 to 12.</param>
/// <param name="Title">Its title on screen.</param>
/// <param name="Strength">How well it holds.</param>
/// <param name="Reason">Why, in one or two plain sentences.</param>
/// <param name="Under">The records behind the reason; never empty.</param>
/// <param name="Mend">What mends it; null when it is strong, or when there is no place for it yet.</param>
public sealed record Link(
    LinkName Name,
    int Number,
    string Title,
    Strength Strength,
    string Reason,
    IReadOnlyList<UnderLink> Under,
    Mend? Mend
);

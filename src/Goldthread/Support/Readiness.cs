namespace Goldthread.Support;

/// <summary>Whether what a goal needs is there, and who of those who support it knows its plan. Facts only, no verdicts.</summary>
/// <param name="Reality">The facts of its reality check.</param>
/// <param name="Read">How many of those who support or plan with the person have read the plan in some version.</param>
/// <param name="ReadNow">How many of them have read it as it is now.</param>
public sealed record Readiness(RealityFacts Reality, int Read, int ReadNow);

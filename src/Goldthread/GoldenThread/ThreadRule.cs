namespace Goldthread.GoldenThread;

/// <summary>The exact test of one link, for the help page.</summary>
/// <param name="Name">Which link.</param>
/// <param name="Number">Its place, 1 to 12.</param>
/// <param name="Title">Its title on screen.</param>
/// <param name="Test">The test in plain words.</param>
public sealed record ThreadRule(LinkName Name, int Number, string Title, string Test);

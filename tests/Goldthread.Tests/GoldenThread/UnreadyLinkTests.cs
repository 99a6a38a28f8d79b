using Goldthread.GoldenThread;
using static Goldthread.Tests.GoldenThread.Facts;

namespace Goldthread.Tests.GoldenThread;

/// <summary>The link that cannot be judged yet names its facts and says so.</summary>
public class UnreadyLinkTests
{
    private const string NotYet = " This check is not part of Goldthread yet.";

    [Fact]
    public void Learning()
    {
        Is(LinkName.Learning, Strong, "Two learning actions are kept.", null);
        Is(LinkName.Learning, Strong with { LearningActions = 1 }, "One learning action is kept.", null);
        Is(LinkName.Learning, Strong with { LearningActions = 0 }, "No learning action is kept.", MendPlace.Learning);
    }

    private static void Is(LinkName name, ThreadFacts facts, string fact, MendPlace? place) =>
        Holds(name, facts, Strength.NotYetRecorded, fact + NotYet, place);
}

namespace Goldthread.GoldenThread;

/// <summary>How well a link holds. It judges the plan and the support, never a person or a worker.</summary>
public enum Strength
{
    /// <summary>It holds, and there are records under it.</summary>
    Strong,

    /// <summary>It is there, and something about it is missing.</summary>
    Thin,

    /// <summary>The thread is cut here until it is mended.</summary>
    Broken,

    /// <summary>Nothing can be said yet.</summary>
    NotYetRecorded,

    /// <summary>The person is away, has moved on or has died: nothing is asked here, and nothing is overdue.</summary>
    Resting,
}

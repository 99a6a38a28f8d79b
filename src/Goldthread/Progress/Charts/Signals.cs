namespace Goldthread.Progress;

/// <summary>What makes one reading of a chart stand out. In the order of precedence: the first counts where one is asked for.</summary>
[Flags]
public enum Signals
{
    None = 0,

    /// <summary>Beyond a limit.</summary>
    Outside = 1,

    /// <summary>One of so many in a row that rise or fall.</summary>
    Trend = 2,

    /// <summary>Near a limit, with another one near it among three in a row on one side.</summary>
    TwoInThree = 4,

    /// <summary>One of so many in a row on one side of the line.</summary>
    Shift = 8,

    /// <summary>In a run about the line that is longer than chance explains.</summary>
    LongRun = 16,
}

namespace Goldthread.History;

/// <summary>
/// How a chain ended when a checkpoint was written outside the database, as the database itself noted it: for showing the code on paper,
/// and for noticing that a checkpoint is missing outside. It proves nothing by itself.
/// </summary>
public sealed class KnownHead
{
    private KnownHead() { }

    /// <summary>The hash of the signed note.</summary>
    public byte[] Note { get; private set; } = [];
    public DateTimeOffset At { get; private set; }
    public Guid Chain { get; private set; }

    /// <summary>How many entries the chain had.</summary>
    public long Size { get; private set; }

    /// <summary>The hash of the last of them.</summary>
    public byte[] Head { get; private set; } = [];
}

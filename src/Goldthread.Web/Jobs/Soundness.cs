namespace Goldthread.Web.Jobs;

/// <summary>What the last look at the whole database found; shown on every page while it is not sound.</summary>
public sealed class Soundness
{
    private volatile string? _doubt;

    /// <summary>What is not as it was written, naming the record or the page of the file; null while all is sound.</summary>
    public string? Doubt => _doubt;

    internal void Hear(string? doubt) => _doubt = doubt;
}

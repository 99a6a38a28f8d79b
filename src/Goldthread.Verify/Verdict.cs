namespace Goldthread.Verify;

/// <summary>How a verification ended. The number is the exit code of <c>./run verify</c>.</summary>
public enum Outcome
{
    Sound = 0,
    Broken = 1,
    CouldNotCheck = 2,
}

/// <summary>What the witness found, in plain words, and how much it read.</summary>
public sealed record Verdict(Outcome Outcome, string Says, long Entries, long Rows)
{
    /// <summary>What else is worth knowing: what could not be known, and what is odd but not broken.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Where each chain that was followed ends.</summary>
    public IReadOnlyList<ChainEnd> Ends { get; init; } = [];

    internal static Verdict Broken(string says, long entries = 0, long rows = 0) =>
        new(Outcome.Broken, says, entries, rows);

    internal static Verdict CouldNot(string says) => new(Outcome.CouldNotCheck, says, 0, 0);
}

/// <summary>Where a chain ends: how many entries it has, the hash of the last, and the code for it on paper.</summary>
/// <param name="Name">The service or provider whose chain it is; its id when it has no name.</param>
public sealed record ChainEnd(Guid Chain, string Name, long Size, string Code);

/// <summary>Found something wrong; carries the sentence that says what.</summary>
internal sealed class Unsound(string says) : Exception(says);

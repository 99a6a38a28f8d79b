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
    internal static Verdict Broken(string says, long entries = 0, long rows = 0) =>
        new(Outcome.Broken, says, entries, rows);
}

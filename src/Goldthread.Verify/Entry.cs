namespace Goldthread.Verify;

/// <summary>One entry of the history as the witness reads it: every field but the hash is part of the hash.</summary>
public sealed record Entry(
    byte[] Id,
    byte[] Chain,
    long Seq,
    long At,
    byte[] ActorId,
    string? OnBehalfOf,
    string Purpose,
    string? Reason,
    string What,
    byte[]? PersonId,
    byte[]? GoalId,
    string Rows
)
{
    /// <summary>The 32 bytes before the first entry of a chain.</summary>
    public static byte[] Start { get; } = new byte[32];

    /// <summary>This entry's hash after <paramref name="previous"/>.</summary>
    public byte[] HashAfter(byte[] previous) =>
        Canonical.EntryHash(
            previous,
            Canonical.Row(
                "history",
                new Dictionary<string, object?>(StringComparer.Ordinal)
                {
                    ["id"] = Id,
                    ["chain"] = Chain,
                    ["seq"] = Seq,
                    ["at"] = At,
                    ["actor_id"] = ActorId,
                    ["on_behalf_of"] = OnBehalfOf,
                    ["purpose"] = Purpose,
                    ["reason"] = Reason,
                    ["what"] = What,
                    ["person_id"] = PersonId,
                    ["goal_id"] = GoalId,
                    ["rows"] = Rows,
                }
            )
        );
}

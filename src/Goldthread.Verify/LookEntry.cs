namespace Goldthread.Verify;

/// <summary>One look as the witness reads it: every field but the hash is part of the hash.</summary>
public sealed record LookEntry(
    byte[] Id,
    byte[] Chain,
    long Seq,
    long At,
    byte[] SessionId,
    string ActorKind,
    byte[] ActorId,
    byte[]? PersonId,
    string Purpose
)
{
    /// <summary>This look's hash after <paramref name="previous"/>; the first of a chain follows <see cref="Entry.Start"/>.</summary>
    public byte[] HashAfter(byte[] previous) =>
        Canonical.EntryHash(
            previous,
            Canonical.Row(
                "look",
                new Dictionary<string, object?>(StringComparer.Ordinal)
                {
                    ["id"] = Id,
                    ["chain"] = Chain,
                    ["seq"] = Seq,
                    ["at"] = At,
                    ["session_id"] = SessionId,
                    ["actor_kind"] = ActorKind,
                    ["actor_id"] = ActorId,
                    ["person_id"] = PersonId,
                    ["purpose"] = Purpose,
                }
            )
        );
}

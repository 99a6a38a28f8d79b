using System.Security.Cryptography;
using Goldthread.History;

namespace Goldthread.Evidence;

/// <summary>A daily record that came from somewhere else, written down there already: filed, held or rejected, never lost.</summary>
public sealed class ArrivingRecord
{
    /// <summary>Made where it was written down, and the id of the record it becomes; null when none could be read.</summary>
    public Guid? Id { get; init; }

    /// <summary>Whom it is about; empty when that could not be read.</summary>
    public Guid PersonId { get; init; }

    /// <summary>What it tells.</summary>
    public VisitFacts Facts { get; init; } = new();

    /// <summary>The record that it corrects.</summary>
    public Guid? CorrectsId { get; init; }

    /// <summary>What could not be read of it. It is rejected when there is anything.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>The whole of it as it was sent.</summary>
    public string Text { get; init; } = "";

    /// <summary>The first 16 bytes of the SHA-256 of what it tells, whatever the order or the spaces it was sent in.</summary>
    public byte[] Hash { get; init; } = [];

    /// <summary>When it was written down, for lives that are invented; now, when left out.</summary>
    public DateTimeOffset? InventedAt { get; init; }

    /// <summary>
    /// The id under which it is kept when it is not filed: made of who sent it, its own id, and what it tells. So the same
    /// thing sent again is found, and other content under the same id is kept beside it.
    /// </summary>
    internal Guid KeptId(Guid senderId)
    {
        var own = (Id ?? Guid.Empty).ToByteArray(bigEndian: true);
        var bytes = SHA256.HashData([.. senderId.ToByteArray(bigEndian: true), .. own, .. Hash])[..16];
        // It begins with the same time, so that ids still sort by it.
        own[..6].CopyTo(bytes, 0);
        (bytes[6], bytes[8]) = ((byte)(0x70 | (bytes[6] & 0x0F)), (byte)(0x80 | (bytes[8] & 0x3F)));
        return new Guid(bytes, bigEndian: true);
    }
}

using System.Buffers.Binary;
using System.Security.Cryptography;
using Goldthread.Staff;
using Goldthread.Verify;

namespace Goldthread.History;

/// <summary>
/// Somebody looked at a person, or at a list of a service that names people. One for each session, person, purpose and
/// quarter of an hour, in a hash chain of its service that is apart from the history of care. Ids and codes alone: no name,
/// nothing that was typed, and not which page it was.
/// </summary>
public sealed class Look
{
    private Look() { }

    /// <summary>Made of the quarter, the session, the person and the purpose: the same look has the same id everywhere.</summary>
    public Guid Id { get; private set; }

    /// <summary>The service.</summary>
    public Guid Chain { get; private set; }

    /// <summary>1, 2, 3 … without gaps within its chain.</summary>
    public long Seq { get; private set; }

    /// <summary>The first look of the quarter.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>The session; of another system, its key.</summary>
    public Guid SessionId { get; private set; }
    public ActorKind ActorKind { get; private set; }
    public Guid ActorId { get; private set; }

    /// <summary>At whom; empty for the lists of a service.</summary>
    public Guid? PersonId { get; private set; }
    public LookPurpose Purpose { get; private set; }
    public byte[] Hash { get; private set; } = [];

    /// <summary>A look at one person, who is at <paramref name="serviceId"/>; without a person, at the lists of the service.</summary>
    public static Look Of(Actor by, Guid sessionId, Guid serviceId, Guid? personId, LookPurpose purpose) =>
        new()
        {
            Id = IdOf(QuarterOf(by.Now), sessionId, personId ?? serviceId, purpose),
            Chain = serviceId,
            At = by.Now,
            SessionId = sessionId,
            ActorKind = by.Kind,
            ActorId = by.Id,
            PersonId = personId,
            Purpose = purpose,
        };

    /// <summary>The beginning of the quarter of an hour, by UTC, in which an instant lies.</summary>
    public static DateTimeOffset QuarterOf(DateTimeOffset at) =>
        new(at.UtcTicks - (at.UtcTicks % (15 * TimeSpan.TicksPerMinute)), TimeSpan.Zero);

    /// <summary>Takes its place in the chain.</summary>
    internal void Follow(long seq, byte[] previous)
    {
        Seq = seq;
        Hash = new LookEntry(
            Bytes(Id),
            Bytes(Chain),
            seq,
            Storage.Instants.ToMicroseconds(At),
            Bytes(SessionId),
            ActorKind.ToString(),
            Bytes(ActorId),
            PersonId is { } person ? Bytes(person) : null,
            Purpose.ToString()
        ).HashAfter(previous);
    }

    // A UUIDv7 of the quarter whose other bits are not chance but a hash of what makes it this look.
    private static Guid IdOf(DateTimeOffset quarter, Guid sessionId, Guid about, LookPurpose purpose)
    {
        Span<byte> of = stackalloc byte[36];
        sessionId.TryWriteBytes(of, bigEndian: true, out _);
        about.TryWriteBytes(of[16..], bigEndian: true, out _);
        BinaryPrimitives.WriteInt32BigEndian(of[32..], (int)purpose);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(of, hash);
        Span<byte> id = stackalloc byte[16];
        Span<byte> time = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(time, quarter.ToUnixTimeMilliseconds());
        time[2..].CopyTo(id);
        hash[..10].CopyTo(id[6..]);
        id[6] = (byte)((id[6] & 0x0f) | 0x70);
        id[8] = (byte)((id[8] & 0x3f) | 0x80);
        return new Guid(id, bigEndian: true);
    }

    private static byte[] Bytes(Guid id) => id.ToByteArray(bigEndian: true);
}

using System.Buffers.Binary;

namespace Goldthread.History;

/// <summary>Makes ids: UUIDv7, so that they sort by the time they were made.</summary>
public static class Ids
{
    private static readonly long Latest = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();

    /// <summary>A new id for something that begins at <paramref name="at"/>.</summary>
    public static Guid New(DateTimeOffset at) => Guid.CreateVersion7(at);

    /// <summary>When something with this id began, to the millisecond; null when the id does not say.</summary>
    public static DateTimeOffset? BeganAt(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        _ = id.TryWriteBytes(bytes, bigEndian: true, out _);
        // The first 48 bits are the milliseconds since 1970 (RFC 9562, version 7).
        var since1970 = (long)(BinaryPrimitives.ReadUInt64BigEndian(bytes) >> 16);
        return id.Version == 7 && since1970 <= Latest ? DateTimeOffset.FromUnixTimeMilliseconds(since1970) : null;
    }
}

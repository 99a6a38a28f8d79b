namespace Goldthread.History;

/// <summary>Makes ids: UUIDv7, so that they sort by the time they were made.</summary>
public static class Ids
{
    /// <summary>A new id for something that begins at <paramref name="at"/>.</summary>
    public static Guid New(DateTimeOffset at) => Guid.CreateVersion7(at);
}

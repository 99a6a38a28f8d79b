namespace Goldthread.History;

/// <summary>
/// Anything that is kept and proved: it has an id, and a version that grows by one with every change. Only the Writer
/// saves records, so that every version has an author and an entry in the history.
/// </summary>
public abstract class Record
{
    /// <summary>Made in code, never by the database.</summary>
    public Guid Id { get; internal set; }

    /// <summary>1 when first written.</summary>
    public int Version { get; internal set; }

    /// <summary>16 random bytes, new for every version: without them the commitment in the history says nothing.</summary>
    public byte[] Salt { get; internal set; } = [];

    /// <summary>Refuses a change made on sight of an older version, so that nobody's words are overwritten unseen.</summary>
    /// <param name="seen">The version that was on the screen.</param>
    internal void Expect(int seen)
    {
        if (Version != seen)
        {
            throw new Refused(
                "",
                "Someone else changed this while you were writing. Your words are kept here. Open the page in another tab to see theirs; save again to put yours in their place."
            )
            {
                NowAt = Version,
            };
        }
    }
}

/// <summary>A record about one person; who may see it is decided by who may see the person.</summary>
public abstract class PersonRecord : Record
{
    /// <summary>Whom it is about.</summary>
    public Guid PersonId { get; internal set; }
}

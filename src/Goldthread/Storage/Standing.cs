namespace Goldthread.Storage;

/// <summary>Whether changes are saved now, and if not, why and since when.</summary>
/// <param name="Hindrance">What is in the way; null when all is well.</param>
/// <param name="Since">Since when it has been so.</param>
public sealed record Standing(Hindrance? Hindrance, DateTimeOffset Since)
{
    /// <summary>True when changes are saved.</summary>
    public bool Saves => Hindrance is null;

    /// <summary>
    /// Throws <see cref="CannotSave"/> at once when trying would be of no use. Where somebody else only holds the database, one
    /// waits one's turn: they may let go at any moment.
    /// </summary>
    internal void OrRefuse()
    {
        if (Hindrance is { } why and not Storage.Hindrance.Busy)
        {
            throw new CannotSave(why);
        }
    }
}

namespace Goldthread.Storage;

/// <summary>
/// A change could not be saved for a reason that is neither the user's nor the rule's. Nothing of it is there, unless the
/// server was lost in the very moment of saving; sent again with the same id it is there once in either case.
/// </summary>
public sealed class CannotSave(Hindrance why, Exception? cause = null)
    : Exception($"Nothing can be saved just now: {why}.", cause)
{
    public Hindrance Why { get; } = why;
}

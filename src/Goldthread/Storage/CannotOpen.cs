namespace Goldthread.Storage;

/// <summary>Why a database cannot be used, and what to do about it, in words for whoever set it up.</summary>
public sealed class CannotOpen(string says, Exception? cause = null) : Exception(says, cause);

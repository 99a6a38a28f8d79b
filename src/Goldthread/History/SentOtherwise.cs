namespace Goldthread.History;

/// <summary>A change of this id was made before, of something else. The first stays; nothing was changed.</summary>
public sealed class SentOtherwise() : Exception("The same id came before with other content.");

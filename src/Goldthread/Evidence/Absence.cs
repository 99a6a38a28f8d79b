namespace Goldthread.Evidence;

/// <summary>Why a question that was due has no value. It is a fact of its own, and never counts as a low value.</summary>
public enum Absence
{
    /// <summary>The person was asked and chose not to say.</summary>
    Declined,

    /// <summary>The person could not be asked: ill, away, or in hospital.</summary>
    Unable,
}

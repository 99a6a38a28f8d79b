namespace Goldthread.Safety;

/// <summary>What somebody answered when they were asked.</summary>
public enum ConsentAnswer
{
    Given,
    Refused,
}

/// <summary>Where a consent stands.</summary>
public enum ConsentState
{
    /// <summary>Asked, and no answer yet.</summary>
    Asked,
    Given,
    Refused,

    /// <summary>Given once, and taken back.</summary>
    Withdrawn,
}

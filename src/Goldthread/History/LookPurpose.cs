namespace Goldthread.History;

/// <summary>What somebody looked for. It comes from how they stand to the person, never from which page they opened.</summary>
public enum LookPurpose
{
    /// <summary>To give, plan or answer for support.</summary>
    Care,

    /// <summary>To see that support is good and safe.</summary>
    Oversight,

    /// <summary>In an emergency that they opened.</summary>
    Emergency,

    /// <summary>To inspect the service, during a visit.</summary>
    Inspection,

    /// <summary>To see what the person shares with them.</summary>
    Sharing,

    /// <summary>To arrange the service, without seeing anybody’s record.</summary>
    Arranging,

    /// <summary>To tell another system, by its key.</summary>
    Connecting,
}

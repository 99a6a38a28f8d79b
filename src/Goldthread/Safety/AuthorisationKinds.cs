namespace Goldthread.Safety;

/// <summary>The law under which somebody may be deprived of their liberty.</summary>
public enum AuthorisationScheme
{
    /// <summary>Deprivation of Liberty Safeguards.</summary>
    Dols,

    /// <summary>Liberty Protection Safeguards, when they come.</summary>
    Lps,

    /// <summary>An order of the Court of Protection.</summary>
    CourtOfProtection,
}

/// <summary>Where an authorisation stands.</summary>
public enum AuthorisationStatus
{
    AppliedFor,
    Granted,
    NotGranted,
}

namespace Goldthread.Web.Security;

/// <summary>How long a session lasts. The same figures stand in docs/how-to/sign-in.md.</summary>
public static class SessionTimes
{
    /// <summary>After showing again that it is them.</summary>
    public static readonly TimeSpan StepUp = TimeSpan.FromMinutes(10);

    /// <summary>How often it is written down that a session is in use.</summary>
    public static readonly TimeSpan BetweenNotes = TimeSpan.FromMinutes(1);

    /// <summary>How long nothing may happen.</summary>
    public static TimeSpan Quiet(Assurance assurance, bool ownDevice) =>
        assurance == Assurance.Welcome ? TimeSpan.FromMinutes(30)
        : ownDevice || assurance == Assurance.Demo ? TimeSpan.FromHours(12)
        : TimeSpan.FromMinutes(15);

    /// <summary>How long it lasts at most, from signing in.</summary>
    public static TimeSpan Longest(Assurance assurance, bool ownDevice) =>
        assurance == Assurance.Welcome ? TimeSpan.FromHours(1)
        : ownDevice || assurance == Assurance.Demo ? TimeSpan.FromDays(7)
        : TimeSpan.FromHours(12);
}

namespace Goldthread.Web.Security;

/// <summary>What a form for a password and an app for codes shows.</summary>
/// <param name="Action">Where it is sent.</param>
/// <param name="Sealed">The app's secret, sealed, so that the code is checked against the one that was shown.</param>
/// <param name="SecretText">The secret as letters, for typing.</param>
/// <param name="AppAddress">What the square says to the app.</param>
public sealed record PasswordAndApp(string Action, string Sealed, string SecretText, string AppAddress)
{
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(30);

    /// <summary>Asks for the password too, not for the app alone.</summary>
    public bool AsksPassword { get; init; } = true;
    public string Button { get; init; } = "Use this password and app";

    /// <summary>The secret in groups of four, easy to read off.</summary>
    public string Grouped => string.Join(' ', SecretText.Chunk(4).Select(c => new string(c)));
}

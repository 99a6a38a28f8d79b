namespace Goldthread.Web.Security;

/// <summary>A form that asks the browser for a passkey. Without script, or where the browser knows none, it does not show.</summary>
/// <param name="Action">Where the answer is sent.</param>
/// <param name="Question">What the browser is asked.</param>
/// <param name="Button">The words on its button.</param>
/// <param name="Makes">True to make a passkey, false to use one.</param>
public sealed record PasskeyForm(string Action, PasskeyQuestion Question, string Button, bool Makes)
{
    public string? Then { get; init; }

    /// <summary>Asks whether the device is theirs alone.</summary>
    public bool AsksWhose { get; init; }

    /// <summary>Asks what to call it.</summary>
    public bool AsksName { get; init; }

    /// <summary>What to say when nothing came of it.</summary>
    public string Trouble =>
        Makes
            ? "No passkey was made. Try again, or choose a password and an app for codes."
            : "No passkey was used. Try again, or use your password.";
}

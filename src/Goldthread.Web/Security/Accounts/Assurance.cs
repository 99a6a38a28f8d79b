namespace Goldthread.Web.Security;

/// <summary>How sure we are of who somebody is, least first. A page may ask for a least.</summary>
public enum Assurance
{
    /// <summary>Came by an invitation, or set Goldthread up: may choose a way to sign in, and nothing else.</summary>
    Welcome,

    /// <summary>A picture and a PIN on a device that staff prepared: opens nothing sensitive.</summary>
    Picture,

    /// <summary>Chose who to be at the door of the demonstration, where everybody is invented.</summary>
    Demo,

    /// <summary>A password, and a code from an app.</summary>
    Password,

    /// <summary>A passkey.</summary>
    Passkey,
}

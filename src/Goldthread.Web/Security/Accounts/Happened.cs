namespace Goldthread.Web.Security;

/// <summary>What the security log can say. A code never changes its meaning.</summary>
public static class Happened
{
    public const string SetUp = "set-up.done";
    public const string SetUpCodeWrong = "set-up.code-wrong";
    public const string SignedInByPasskey = "sign-in.passkey";
    public const string SignedInByPassword = "sign-in.password";
    public const string SignedInByPicture = "sign-in.picture";
    public const string SignInRefused = "sign-in.refused";
    public const string CodeRefused = "sign-in.code-refused";
    public const string PasskeyRefused = "sign-in.passkey-refused";
    public const string TooManyTries = "sign-in.too-many-tries";
    public const string SignedOut = "session.signed-out";
    public const string SessionEnded = "session.ended";
    public const string SessionsEnded = "session.all-ended";
    public const string SteppedUp = "session.stepped-up";
    public const string StepUpRefused = "session.step-up-refused";
    public const string PasskeyAdded = "way-in.passkey-added";
    public const string PasskeyRemoved = "way-in.passkey-removed";
    public const string PasswordChanged = "way-in.password-changed";
    public const string AppChanged = "way-in.app-changed";
    public const string PinChanged = "way-in.pin-changed";
    public const string Invited = "invitation.made";
    public const string InvitationOpened = "invitation.opened";
    public const string InvitationRefused = "invitation.refused";
    public const string WayInReset = "account.way-in-reset";
    public const string Disabled = "account.disabled";
    public const string Enabled = "account.enabled";
    public const string DeviceEnrolled = "device.enrolled";
    public const string NotTheirs = "look.not-found";
    public const string LooksHeld = "looks.held";
    public const string LooksLost = "looks.lost";
    public const string LooksWritten = "looks.written";
    public const string KeyMade = "key.made";
    public const string KeyEnded = "key.ended";
    public const string KeyUsed = "key.used";
    public const string KeyTooMany = "key.too-many";
    public const string FormSentOtherwise = "form.sent-otherwise";
    public const string ClockWentBack = "clock.went-back";
    public const string ClockWentForward = "clock.went-forward";

    /// <summary>What a code says to the owner of the account; null for what is not worth their time.</summary>
    public static string? Says(string code) =>
        code switch
        {
            SetUp => "Goldthread was set up",
            SignedInByPasskey => "Signed in with a passkey",
            SignedInByPassword => "Signed in with a password and a code",
            SignedInByPicture => "Signed in with a picture and a PIN",
            SignInRefused => "A password was not right",
            CodeRefused => "A code was not right",
            TooManyTries => "Too many tries, so signing in waited",
            SignedOut => "Signed out",
            SessionEnded => "A session was ended",
            SessionsEnded => "All sessions were ended",
            StepUpRefused => "Confirming that it was you did not work",
            PasskeyAdded => "A passkey was added",
            PasskeyRemoved => "A passkey was removed",
            PasswordChanged => "The password was changed",
            AppChanged => "The app for codes was changed",
            PinChanged => "The PIN was changed",
            Invited => "A link to choose a way in was made",
            InvitationOpened => "The link to choose a way in was opened",
            WayInReset => "The way in was lost, and a new one was given",
            Disabled => "The account was closed",
            Enabled => "The account was opened again",
            DeviceEnrolled => "A device was prepared for picture and PIN",
            _ => null,
        };

    /// <summary>What a code says on the page of a key.</summary>
    public static string? SaysOfKey(string code) =>
        code switch
        {
            KeyMade => "It was made",
            KeyEnded => "It was ended",
            KeyUsed => "It was used",
            KeyTooMany => "It asked too often, and waited",
            _ => null,
        };
}

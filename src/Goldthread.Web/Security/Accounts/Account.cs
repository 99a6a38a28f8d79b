using Goldthread.History;
using Goldthread.Staff;

namespace Goldthread.Web.Security;

/// <summary>The means by which one subject signs in. It says nothing of what they may see: grants do.</summary>
public sealed class Account
{
    private Account() { }

    public Guid Id { get; private set; }
    public ActorKind SubjectKind { get; private set; }
    public Guid SubjectId { get; private set; }

    /// <summary>As they write it; empty for a person who uses a picture or a passkey alone.</summary>
    public string? SignInName { get; private set; }

    /// <summary>The same in small letters: no two accounts share it.</summary>
    public string? SignInKey { get; private set; }

    /// <summary>Changes with every change of a way in, so that what was begun before cannot be finished.</summary>
    public string SecurityStamp { get; private set; } = "";
    public string? PasswordHash { get; private set; }

    /// <summary>The secret shared with an app for codes, sealed with the data keys.</summary>
    public string? AppSecret { get; private set; }

    /// <summary>The newest half minute whose code was used; no code of it or before is taken again.</summary>
    public long AppStep { get; private set; }
    public string? PinHash { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset? DisabledAt { get; private set; }

    public Subject Subject => new(SubjectKind, SubjectId);

    public static Account For(Subject subject, string? signInName, DateTimeOffset now) =>
        new Account
        {
            Id = Ids.New(now),
            SubjectKind = subject.Kind,
            SubjectId = subject.Id,
            CreatedAt = now,
        }
            .Called(signInName)
            .Stamped();

    /// <summary>How two ways of writing one sign-in name are held to be the same.</summary>
    public static string KeyOf(string signInName) => signInName.Trim().ToLowerInvariant();

    internal Account Called(string? signInName)
    {
        SignInName = Check.Tidy(signInName);
        SignInKey = SignInName is null ? null : KeyOf(SignInName);
        return this;
    }

    internal Account UsePassword(string hash)
    {
        PasswordHash = hash;
        return Stamped();
    }

    internal Account UseApp(string sealedSecret, long step)
    {
        (AppSecret, AppStep) = (sealedSecret, step);
        return Stamped();
    }

    internal Account UsePin(string? hash)
    {
        PinHash = hash;
        return Stamped();
    }

    /// <summary>Takes every way in away but passkeys, which are rows of their own.</summary>
    internal Account Forget()
    {
        (PasswordHash, AppSecret, AppStep, PinHash) = (null, null, 0, null);
        return Stamped();
    }

    internal Account Disable(DateTimeOffset now)
    {
        DisabledAt ??= now;
        return Stamped();
    }

    internal Account Enable()
    {
        DisabledAt = null;
        return Stamped();
    }

    internal Account Stamped()
    {
        SecurityStamp = Secret.New().Text;
        return this;
    }
}

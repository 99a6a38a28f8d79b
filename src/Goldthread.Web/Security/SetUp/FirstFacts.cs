using Goldthread.History;
using Goldthread.Staff;

namespace Goldthread.Web.Security;

/// <summary>The five answers with which a provider begins.</summary>
public sealed class FirstFacts
{
    private const int Most = 100;

    public string? Provider { get; set; }
    public string? Service { get; set; }
    public ServiceKind? Kind { get; set; }
    public string? Name { get; set; }
    public string? SignInName { get; set; }

    /// <summary>Throws <see cref="Refused"/>, with all that is missing.</summary>
    public void Look() =>
        new Check()
            .Needs(nameof(Provider), Provider, Most, "Write the name of the organisation that gives the care.")
            .Needs(nameof(Service), Service, Most, "Write the name of one place of care. Others can follow.")
            .Must(nameof(Kind), Kind is not null, "Choose what kind of place it is.")
            .Needs(nameof(Name), Name, Most, "Write your own name.")
            .Needs(
                nameof(SignInName),
                SignInName,
                Accounts.NameMost,
                "Write a name to sign in with, such as your email address."
            )
            .OrRefuse();
}

using Goldthread.Staff;

namespace Goldthread.Web.Security;

/// <summary>Who may open a page. Every page states one; a page without one does not open (and a test says so).</summary>
[AttributeUsage(AttributeTargets.Class)]
public abstract class PolicyAttribute : Attribute;

/// <summary>Anybody: the door, the help pages, the page that says what went wrong.</summary>
public sealed class OpenToAllAttribute : PolicyAttribute;

/// <summary>Anybody at work, or inspecting; what the page shows is found through their reach.</summary>
public sealed class AtWorkAttribute : PolicyAttribute;

/// <summary>
/// Anybody who works for the provider, whomever they reach; under /api another system as well. Never somebody from outside.
/// </summary>
public sealed class StaffOnlyAttribute : PolicyAttribute;

/// <summary>Somebody from outside to whom people share something; what the page shows is found through that.</summary>
public sealed class SharedWithAttribute : PolicyAttribute;

/// <summary>A page of a person whose form still saves after they have moved on or died: what was can be written down.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AfterwardsTooAttribute : Attribute;

/// <summary>
/// Whoever may do <paramref name="act"/> with the person (or, for adding people, at a service) of the address; to send a
/// form, whoever may do <see cref="ToChange"/>.
/// </summary>
public sealed class NeedsAttribute(Act act) : PolicyAttribute
{
    /// <summary>What opening the page takes.</summary>
    public Act Act { get; } = act;

    /// <summary>What sending its form takes.</summary>
    public Act ToChange { get; init; } = act;
}

/// <summary>
/// Whoever has a session of at least this assurance. For pages that are about oneself; what is about others is found through
/// reach, by the other policies.
/// </summary>
public sealed class SignedInAttribute : PolicyAttribute
{
    /// <summary>How sure we must be.</summary>
    public Assurance Least { get; init; } = Assurance.Picture;
}

/// <summary>
/// Beside its policy: whoever opens the page has shown in the last ten minutes that it is them, or is asked to first. For
/// ways in, export, and stepping over what usually keeps people out.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class StepUpAttribute : Attribute;

/// <summary>
/// Beside its policy: what somebody may is not asked at the door, since the Writer asks it for every record. The actor has no
/// rights until then.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RightsLaterAttribute : Attribute;

/// <summary>
/// Beside its policy: a page that is about nobody by itself but names people whom the actor sees. Opening it is a look at
/// the lists of their services, one for each, and not at everybody on it.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NamesManyAttribute : Attribute;

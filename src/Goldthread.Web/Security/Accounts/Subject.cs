using Goldthread.Staff;

namespace Goldthread.Web.Security;

/// <summary>Somebody who may sign in: what they are to the provider, and their id as that.</summary>
public sealed record Subject(ActorKind Kind, Guid Id);

namespace Goldthread.Web.Security;

/// <summary>
/// A page that forgets what it was sent: when a session ran out, or nothing can be saved, what was sent there is not kept for
/// later either.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NothingKeptAttribute : Attribute;

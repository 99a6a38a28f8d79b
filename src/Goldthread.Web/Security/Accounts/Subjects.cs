using Goldthread.Staff;
using Goldthread.Storage;

namespace Goldthread.Web.Security;

/// <summary>Asks the provider's records who somebody is now: whoever left, or whose time ended, is nobody.</summary>
internal static class Subjects
{
    public static Task<Actor?> ActorOf(this GoldthreadDb db, Subject subject, DateTimeOffset now) =>
        subject.Kind switch
        {
            ActorKind.Staff => db.ActorOf(subject.Id, now),
            ActorKind.Guest => db.GuestOf(subject.Id, now),
            ActorKind.Person => db.ThemselfOf(subject.Id, now),
            // Another system has a key, and never a session.
            ActorKind.System => Task.FromResult<Actor?>(null),
        };
}

using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;

namespace Goldthread.Web.Demonstration;

/// <summary>One change of an invented life: when, by whom, and what.</summary>
/// <param name="Id">The id of the change, and so of the first record that it makes.</param>
internal sealed record Deed(DateTimeOffset At, Guid Id, Actor Actor, Func<GoldthreadDb, Change, Task> What);

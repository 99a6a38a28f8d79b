using Goldthread.History;
using Goldthread.Storage;

namespace Goldthread.Web.Demonstration;

/// <summary>One change of a story: when, by whom, and what.</summary>
/// <param name="Id">The id of the change, and so of the first record that it makes.</param>
internal sealed record Moment(DateTimeOffset At, Guid Id, Who Who, Func<GoldthreadDb, Change, Task> What);

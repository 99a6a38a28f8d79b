using System.Data.Common;
using Goldthread.History;
using Goldthread.Storage.Arriving;

namespace Goldthread.Storage;

/// <summary>One change, one look, records that arrived, or one piece of work alone on the connection, waiting for the Writer.</summary>
internal sealed class WorkItem
{
    private static readonly Written Nothing = new(Guid.Empty, Already: false);

    public WorkItem(ChangeRequest request, Func<GoldthreadDb, Change, Task> work) => (Request, Work) = (request, work);

    public WorkItem(Look look) => (Look, Done) = (look, Nothing);

    public WorkItem(Action<DbConnection> alone) => AloneWork = alone;

    public WorkItem(ArrivingItem arriving) => (Arriving, Done) = (arriving, new Written(Guid.Empty, Already: false));

    public ChangeRequest? Request { get; }
    public Func<GoldthreadDb, Change, Task>? Work { get; }
    public Look? Look { get; }
    public Action<DbConnection>? AloneWork { get; }
    public ArrivingItem? Arriving { get; }

    /// <summary>How many changes it may be.</summary>
    public int Weight => Arriving?.Records.Count ?? 1;
    public Written? Done { get; set; }
    public Exception? Trouble { get; set; }

    public TaskCompletionSource<Written> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Succeed()
    {
        if (Trouble is not null)
        {
            Answer.TrySetException(Trouble);
        }
        else
        {
            Answer.TrySetResult(Done!);
        }
    }

    public void Fail(Exception e) => Answer.TrySetException(Trouble ?? e);

    public void RunAlone(Database database, DbConnection connection)
    {
        try
        {
            database.Alone(connection, AloneWork!);
            Answer.TrySetResult(Nothing);
        }
        catch (Exception e)
        {
            Answer.TrySetException(e);
        }
    }
}

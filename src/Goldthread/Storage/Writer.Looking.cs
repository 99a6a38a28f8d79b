using System.Data.Common;
using Goldthread.History;
using Goldthread.Storage.Looks;

namespace Goldthread.Storage;

public sealed partial class Writer
{
    /// <summary>Writes a look down, together with whatever waits. Once it is answered, it is on the disk, once.</summary>
    public async Task Note(Look look)
    {
        Standing.OrRefuse();
        var item = new WorkItem(look);
        await _waiting.Writer.WriteAsync(item);
        await item.Answer.Task;
    }

    // Looks come last and within a savepoint of their own: no change of care ever fails because of one.
    private void WriteLooks(IEnumerable<WorkItem> looks, DbTransaction transaction)
    {
        var waiting = looks.ToList();
        if (waiting.Count == 0)
        {
            return;
        }

        transaction.Save("looks");
        try
        {
            using var rows = new LookRows(_connection, transaction);
            waiting.ForEach(i => rows.Add(i.Look!));
            transaction.Release("looks");
        }
        catch (Exception e)
        {
            transaction.Rollback("looks");
            var told = Told(e);
            waiting.ForEach(i => i.Trouble = told);
        }
    }
}

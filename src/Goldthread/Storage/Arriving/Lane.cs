using System.Data.Common;
using Goldthread.Storage;

namespace Goldthread.Storage.Arriving;

/// <summary>Statements kept ready on one connection, for what is asked and written most.</summary>
internal abstract class Lane : IDisposable
{
    /// <summary>Marks a place to go back to within the transaction; on a server, on the way to what is asked or added next.</summary>
    public abstract ValueTask Mark(string place, DbTransaction transaction);

    /// <summary>Undoes what was done since the mark.</summary>
    public abstract ValueTask GoBack(string place, DbTransaction transaction);

    /// <summary>Asks several things at once; on a server, in one go there and back.</summary>
    public abstract ValueTask Ask(IReadOnlyList<Question> questions, DbTransaction? transaction);

    /// <summary>Adds rows, table by table in this order; on a server, in one go there and back.</summary>
    public abstract ValueTask Add(IReadOnlyList<Lot> lots, DbTransaction transaction);

    /// <summary>Takes away working rows whose time, in microseconds, is over.</summary>
    public async ValueTask Forget(Rows rows, string column, long before, DbTransaction transaction)
    {
        await using var command = transaction.Connection!.CreateCommand();
#pragma warning disable CA2100 // The names in it are those of our own tables.
        command.CommandText = $"DELETE FROM {rows.Table} WHERE {column} <= {before}";
#pragma warning restore CA2100
        command.Transaction = transaction;
        await command.ExecuteNonQueryAsync();
    }

    public abstract void Dispose();
}

using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Goldthread.Storage;

/// <summary>
/// Keeps the connection of a pooled reading context open from one request to the next, unable to write, and keeps what
/// SQLite has prepared on it: a page asks the same two dozen questions each time, and making ready to ask them costs more
/// than the answers.
/// </summary>
/// <param name="path">The file that is read.</param>
internal sealed class SqliteReading(string path) : DbCommandInterceptor, IDbConnectionInterceptor
{
    private const string Settings = Sqlite.Settings + " PRAGMA query_only = ON;";

    private readonly ConditionalWeakTable<DbConnection, SqlitePrepared> _prepared = [];

    public InterceptionResult<DbConnection> ConnectionCreating(
        ConnectionCreatingEventData eventData,
        InterceptionResult<DbConnection> result
    ) => InterceptionResult<DbConnection>.SuppressWithResult(new Kept(Sqlite.OfItsOwn(path)));

    public void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        Sqlite.Run((SqliteConnection)connection, Settings);
        _prepared.AddOrUpdate(connection, new SqlitePrepared((SqliteConnection)connection));
    }

    public Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result
    ) =>
        _prepared.TryGetValue(command.Connection!, out var prepared) && prepared.Run(command) is { } reader
            ? InterceptionResult<DbDataReader>.SuppressWithResult(reader)
            : result;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    ) => ValueTask.FromResult(ReaderExecuting(command, eventData, result));

    /// <summary>
    /// Goes when its context is let go of by the pool, and not before: a context closes its connection on its way back into
    /// the pool without asking, and the next would read the whole schema again.
    /// </summary>
    private sealed class Kept(string text) : SqliteConnection(text)
    {
        private bool _goes;

        public override void Close()
        {
            if (_goes)
            {
                base.Close();
            }
        }

        protected override void Dispose(bool disposing)
        {
            _goes = true;
            base.Dispose(disposing);
        }
    }
}

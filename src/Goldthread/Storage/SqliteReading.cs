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
internal sealed class SqliteReading : DbCommandInterceptor, IDbConnectionInterceptor
{
    private const string Settings = Sqlite.Settings + " PRAGMA query_only = ON;";

    private readonly ConditionalWeakTable<DbConnection, SqlitePrepared> _prepared = [];

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

    // It goes with its context, when the pool lets that go.
    public InterceptionResult ConnectionClosing(
        DbConnection connection,
        ConnectionEventData eventData,
        InterceptionResult result
    ) => InterceptionResult.Suppress();

    public ValueTask<InterceptionResult> ConnectionClosingAsync(
        DbConnection connection,
        ConnectionEventData eventData,
        InterceptionResult result
    ) => ValueTask.FromResult(InterceptionResult.Suppress());

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
}

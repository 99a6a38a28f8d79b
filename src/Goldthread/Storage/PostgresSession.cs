using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Goldthread.Storage;

/// <summary>
/// Puts all that a context does on PostgreSQL into transactions that name their provider, since the name lasts no longer
/// than its transaction. One is begun as soon as a connection is taken from the pool, read-only for readers; a save or a
/// transaction that the context asks for stands in its place. What is open when the connection goes back is rolled back.
/// </summary>
internal sealed class PostgresSession(Tenant tenant, bool readOnly)
    : IDbConnectionInterceptor,
        IDbTransactionInterceptor,
        IDbCommandInterceptor,
        ISaveChangesInterceptor
{
    private readonly string _begin =
        $"BEGIN ISOLATION LEVEL READ COMMITTED {(readOnly ? "READ ONLY" : "READ WRITE")}; {Postgres.For(tenant)}";

    private readonly string _name = (readOnly ? "SET TRANSACTION READ ONLY; " : "") + Postgres.For(tenant);

    // The pool may hand out a connection to a server that has been away since. Nothing was asked on it yet.
    public void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        try
        {
            Postgres.Run((NpgsqlConnection)connection, _begin);
        }
        catch (Exception) when (connection.State != ConnectionState.Open)
        {
            Postgres.Reopen((NpgsqlConnection)connection);
            Postgres.Run((NpgsqlConnection)connection, _begin);
        }
    }

    public async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            await Postgres.RunAsync((NpgsqlConnection)connection, _begin, cancellationToken);
        }
        catch (Exception) when (connection.State != ConnectionState.Open)
        {
            Postgres.Reopen((NpgsqlConnection)connection);
            await Postgres.RunAsync((NpgsqlConnection)connection, _begin, cancellationToken);
        }
    }

    public InterceptionResult<DbTransaction> TransactionStarting(
        DbConnection connection,
        TransactionStartingEventData eventData,
        InterceptionResult<DbTransaction> result
    )
    {
        Postgres.Run((NpgsqlConnection)connection, "ROLLBACK");
        return result;
    }

    public async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection,
        TransactionStartingEventData eventData,
        InterceptionResult<DbTransaction> result,
        CancellationToken cancellationToken = default
    )
    {
        await Postgres.RunAsync((NpgsqlConnection)connection, "ROLLBACK", cancellationToken);
        return result;
    }

    public DbTransaction TransactionStarted(
        DbConnection connection,
        TransactionEndEventData eventData,
        DbTransaction result
    )
    {
        Postgres.Run((NpgsqlConnection)connection, _name);
        return result;
    }

    public async ValueTask<DbTransaction> TransactionStartedAsync(
        DbConnection connection,
        TransactionEndEventData eventData,
        DbTransaction result,
        CancellationToken cancellationToken = default
    )
    {
        await Postgres.RunAsync((NpgsqlConnection)connection, _name, cancellationToken);
        return result;
    }

    // A statement of its own that writes (an ExecuteUpdate) is kept at once.
    public int NonQueryExecuted(DbCommand command, CommandExecutedEventData eventData, int result)
    {
        if (command.Transaction is null)
        {
            Postgres.Run((NpgsqlConnection)command.Connection!, "COMMIT; " + _begin);
        }

        return result;
    }

    public async ValueTask<int> NonQueryExecutedAsync(
        DbCommand command,
        CommandExecutedEventData eventData,
        int result,
        CancellationToken cancellationToken = default
    )
    {
        if (command.Transaction is null)
        {
            await Postgres.RunAsync((NpgsqlConnection)command.Connection!, "COMMIT; " + _begin, cancellationToken);
        }

        return result;
    }

    // A save of one row asks for no transaction unless it is told to.
    public InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        eventData.Context!.Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;
        return result;
    }

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    ) => ValueTask.FromResult(SavingChanges(eventData, result));
}

using System.Data.Common;
using Goldthread.Storage.Arriving;
using Goldthread.Storage.Asking;
using Goldthread.Verify;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Goldthread.Storage;

/// <summary>One provider in a PostgreSQL database, which may hold several and be served by several processes at once.</summary>
/// <param name="text">How the server is reached: <c>Host=…</c>.</param>
/// <param name="tenant">The provider; left out: the only one there, or a new one when there is none yet.</param>
public sealed class PostgresDatabase(string text, Tenant? tenant = null) : Database
{
    // A server may be told not to wait for its disk. What we answer for is on it all the same.
    private const string OnTheDisk =
        "SELECT set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') = 'off'";

    private const int MostAsking = 20;

    private Tenant? _tenant = tenant;

    /// <summary>How the server is reached, as it was given.</summary>
    public string Text { get; } = text;

    /// <summary>Whose rows are read and written. Settled when the schema is applied.</summary>
    public Tenant Tenant =>
        _tenant ?? throw new InvalidOperationException("Apply the schema first: it settles which provider this is.");

    public override string Name => Server.NameOf(Text);

    public override string? Folder => null;

    public override Guid ProviderId(DateTimeOffset now) => Tenant.Id;

    internal override DbConnection OpenForWriting()
    {
        var connection = new NpgsqlConnection(Server.ForApplication(Text, pooled: true));
        connection.Open();
        return connection;
    }

    internal override DbTransaction Begin(DbConnection connection)
    {
        try
        {
            return BeginOn((NpgsqlConnection)connection);
        }
        catch (Exception) when (connection.State != System.Data.ConnectionState.Open)
        {
            // A server that was away may be back. Nothing of this batch has been done, so nothing is done twice.
            Postgres.Reopen((NpgsqlConnection)connection);
            return BeginOn((NpgsqlConnection)connection);
        }
    }

    // One lock for each provider puts the batches of all nodes in order: whoever has it sees the newest of everything.
    private NpgsqlTransaction BeginOn(NpgsqlConnection connection)
    {
        var transaction = connection.BeginTransaction(System.Data.IsolationLevel.ReadCommitted);
        Postgres.Run(
            connection,
            $"{Postgres.For(Tenant)}; {OnTheDisk}; SET LOCAL lock_timeout = '30s'; SELECT pg_advisory_xact_lock({Tenant.LockNumber})"
        );
        return transaction;
    }

    internal override Lane LaneOn(DbConnection connection) => new PostgresLane((NpgsqlConnection)connection);

    internal override Asker AskerOf(IReadOnlyList<string> statements) =>
        new PostgresAsker(ForAsking, Tenant, statements);

    internal override void Alone(DbConnection connection, Action<DbConnection> work)
    {
        using var transaction = Begin(connection);
        work(connection);
        transaction.Commit();
    }

    private protected override Hindrance? Means(Exception e) => PostgresTrouble.Of(e);

    internal override bool Saves(DbConnection connection) => PostgresTrouble.Saves((NpgsqlConnection)connection);

    internal override void UseConnection(DbContextOptionsBuilder options, DbConnection connection) =>
        options.UseNpgsql(connection, Postgres.AsOnSqlite).For(Tenant);

    internal override void UseForReading(DbContextOptionsBuilder options) => Use(options, readOnly: true);

    internal override void UseForWorking(DbContextOptionsBuilder options) => Use(options, readOnly: false);

    internal override int ApplySchema(IReadOnlyList<SchemaFile>? files, Action<int>? beforeStatement)
    {
        var applied = PostgresSchema.Apply(Text, files ?? SchemaFile.ForPostgres, beforeStatement);
        if (files is null)
        {
            _tenant = PostgresTenants.Settle(Text, _tenant);
        }

        return applied;
    }

    public override long Bytes()
    {
        using var connection = new NpgsqlConnection(Server.ForApplication(Text, pooled: true));
        connection.Open();
        return (long)Postgres.Value(connection, "SELECT pg_database_size(current_database())")!;
    }

    public override void LetGo()
    {
        using var asking = new NpgsqlConnection(ForAsking);
        NpgsqlConnection.ClearPool(asking);
        using var pooled = new NpgsqlConnection(Server.ForApplication(Text, pooled: true));
        NpgsqlConnection.ClearPool(pooled);
    }

    // A pool of its own: who only asks, and names the provider for one transaction, leaves nothing to clean up.
    private string ForAsking =>
        new NpgsqlConnectionStringBuilder(Server.ForApplication(Text, pooled: true))
        {
            NoResetOnClose = true,
            MaxPoolSize = MostAsking,
        }.ToString();

    private void Use(DbContextOptionsBuilder options, bool readOnly) =>
        options
            .UseNpgsql(Server.ForApplication(Text, pooled: true), Postgres.AsOnSqlite)
            .AddInterceptors(new PostgresSession(Tenant, readOnly))
            .For(Tenant);
}

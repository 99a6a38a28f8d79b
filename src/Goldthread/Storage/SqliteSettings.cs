using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Goldthread.Storage;

/// <summary>Gives every pooled connection its settings when a context takes it; a reading one is made unable to write.</summary>
internal sealed class SqliteSettings(bool readOnly) : DbConnectionInterceptor
{
    private readonly string _settings =
        Sqlite.Settings + $" PRAGMA synchronous = FULL; PRAGMA query_only = {(readOnly ? "ON" : "OFF")};";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
        Sqlite.Run((SqliteConnection)connection, _settings);

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}

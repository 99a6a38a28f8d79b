using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Goldthread.Storage;

/// <summary>Gives every pooled connection its settings when a context takes it: working tables are read and written on it.</summary>
internal sealed class SqliteSettings : DbConnectionInterceptor
{
    private const string Settings = Sqlite.Settings + " PRAGMA synchronous = FULL;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
        Sqlite.Run((SqliteConnection)connection, Settings);

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

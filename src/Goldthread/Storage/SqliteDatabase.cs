using System.Data.Common;
using Goldthread.History;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Storage;

/// <summary>One SQLite file, which holds one provider.</summary>
/// <param name="path">Where the file is; made when it is not there.</param>
public sealed class SqliteDatabase(string path) : Database
{
    public string Path { get; } = path;

    public override string Name => Path;

    public override string? Folder => System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path));

    public override Guid ProviderId(DateTimeOffset now) => Ids.New(now);

    internal override DbConnection OpenForWriting() => Sqlite.OpenForWriting(Path);

    internal override DbTransaction Begin(DbConnection connection) =>
        ((SqliteConnection)connection).BeginTransaction(deferred: false);

    internal override void Alone(DbConnection connection, Action<DbConnection> work) => work(connection);

    internal override void UseConnection(DbContextOptionsBuilder options, DbConnection connection) =>
        options.UseSqlite(connection);

    internal override void UseForReading(DbContextOptionsBuilder options) =>
        options.UseSqlite(Sqlite.OfItsOwn(Path)).AddInterceptors(new SqliteReading());

    internal override void UseForWorking(DbContextOptionsBuilder options) =>
        options.UseSqlite(Sqlite.Pooled(Path)).AddInterceptors(new SqliteSettings());

    internal override int ApplySchema(IReadOnlyList<SchemaFile>? files, Action<int>? beforeStatement)
    {
        FarFolders.Refuse(Path);
        return SqliteSchema.Apply(Path, files ?? SchemaFile.ForSqlite, beforeStatement);
    }

    public override void LetGo()
    {
        using var pooled = new SqliteConnection(Sqlite.Pooled(Path));
        SqliteConnection.ClearPool(pooled);
    }
}

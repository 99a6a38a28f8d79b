using System.Data.Common;
using Goldthread.History;
using Goldthread.Storage.Arriving;
using Goldthread.Storage.Asking;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Storage;

/// <summary>One SQLite file, which holds one provider.</summary>
/// <param name="path">Where the file is; made when it is not there.</param>
public sealed class SqliteDatabase(string path) : Database
{
    // Goldthread is needed at once in the morning. What takes longer is looked at by night.
    private static readonly TimeSpan LongestLook = TimeSpan.FromMilliseconds(300);

    public string Path { get; } = path;

    public override string Name => Path;

    public override string? Folder => System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path));

    public override Guid ProviderId(DateTimeOffset now) => Ids.New(now);

    internal override DbConnection OpenForWriting() => Sqlite.OpenForWriting(Path);

    internal override SqliteFolding FoldingOf(DbConnection connection) => new((SqliteConnection)connection, Path);

    internal override DbTransaction Begin(DbConnection connection) =>
        ((SqliteConnection)connection).BeginTransaction(deferred: false);

    internal override Lane LaneOn(DbConnection connection) => new SqliteLane((SqliteConnection)connection);

    internal override Asker AskerOf(IReadOnlyList<string> statements) => new SqliteAsker(Path, statements);

    internal override void Alone(DbConnection connection, Action<DbConnection> work) => work(connection);

    private protected override Hindrance? Means(Exception e) => SqliteTrouble.Of(e, Path);

    internal override bool Saves(DbConnection connection) => SqliteTrouble.Saves((SqliteConnection)connection, Path);

    internal override void UseConnection(DbContextOptionsBuilder options, DbConnection connection) =>
        options.UseSqlite(connection);

    internal override void UseForReading(DbContextOptionsBuilder options) =>
        options.UseSqlite(Sqlite.OfItsOwn(Path)).AddInterceptors(new SqliteReading(Path));

    internal override void UseForWorking(DbContextOptionsBuilder options) =>
        options.UseSqlite(Sqlite.Pooled(Path)).AddInterceptors(new SqliteSettings());

    internal override int ApplySchema(IReadOnlyList<SchemaFile>? files, Action<int>? beforeStatement)
    {
        FarFolders.Refuse(Path);
        if (SqliteWhole.IsOne(Path) && SqliteWhole.Damage(Path, LongestLook) is { } damage)
        {
            throw new CannotOpen(
                $"{Path} is damaged, so it was not opened: {damage} Nothing in it was changed. Move it away, and put the "
                    + "newest backup back with “restore”."
            );
        }

        return SqliteSchema.Apply(Path, files ?? SchemaFile.ForSqlite, beforeStatement);
    }

    public override long Bytes() =>
        new[] { Path, $"{Path}-wal" }.Select(p => new FileInfo(p)).Where(f => f.Exists).Sum(f => f.Length);

    public override void LetGo()
    {
        using var pooled = new SqliteConnection(Sqlite.Pooled(Path));
        SqliteConnection.ClearPool(pooled);
    }
}

using System.Data.Common;
using Goldthread.Storage.Arriving;
using Goldthread.Storage.Asking;
using Goldthread.Verify;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Storage;

/// <summary>
/// Where a provider's records are kept, and how that engine is spoken to. It is known by a text: the path of a file, or
/// the words by which a server is reached (<c>Host=…</c>).
/// </summary>
public abstract class Database
{
    /// <summary>What to call it when speaking to people. Never holds a password.</summary>
    public abstract string Name { get; }

    /// <summary>The folder beside which it may keep files of its own; null when it is not on this machine.</summary>
    public abstract string? Folder { get; }

    /// <summary>The database that <paramref name="text"/> names.</summary>
    /// <param name="text">A path, or <c>Host=…</c>.</param>
    /// <param name="provider">Which provider, on a server that holds several.</param>
    public static Database From(string text, Guid? provider = null) =>
        Server.IsNamedBy(text)
            ? new PostgresDatabase(text, provider is { } id ? new Tenant(id) : null)
            : new SqliteDatabase(text);

    /// <summary>The id for a provider who is set up here; where several share a database, it is settled before.</summary>
    public abstract Guid ProviderId(DateTimeOffset now);

    /// <summary>Opens the Writer's own connection. What is committed on it is on the disk.</summary>
    internal abstract DbConnection OpenForWriting();

    /// <summary>What folds the log of that connection after commits; null where the engine sees to it.</summary>
    internal virtual SqliteFolding? FoldingOf(DbConnection connection) => null;

    /// <summary>Begins the transaction of a batch; from here on nobody else writes for this provider.</summary>
    internal abstract DbTransaction Begin(DbConnection connection);

    /// <summary>Statements that are kept ready on a connection.</summary>
    internal abstract Lane LaneOn(DbConnection connection);

    /// <summary>Statements kept ready for who only asks, many at the same time.</summary>
    internal abstract Asker AskerOf(IReadOnlyList<string> statements);

    /// <summary>Runs something on the Writer's connection while no batch is open on it.</summary>
    internal abstract void Alone(DbConnection connection, Action<DbConnection> work);

    /// <summary>What is in the way when <paramref name="trouble"/> came of this database being unwell; else null.</summary>
    public Hindrance? WhatHinders(Exception trouble)
    {
        for (Exception? e = trouble; e is not null; e = e.InnerException)
        {
            if (e is CannotSave cannot)
            {
                return cannot.Why;
            }

            if (Means(e) is { } why)
            {
                return why;
            }
        }

        return null;
    }

    /// <summary>What one exception of this engine means.</summary>
    private protected abstract Hindrance? Means(Exception e);

    /// <summary>Finds out, alone on the Writer's connection, whether changes would be saved now.</summary>
    internal abstract bool Saves(DbConnection connection);

    /// <summary>Sets up a context on the Writer's connection.</summary>
    internal abstract void UseConnection(DbContextOptionsBuilder options, DbConnection connection);

    /// <summary>Sets up a context on pooled connections that cannot write.</summary>
    internal abstract void UseForReading(DbContextOptionsBuilder options);

    /// <summary>Sets up a context on pooled connections that read and write working tables.</summary>
    internal abstract void UseForWorking(DbContextOptionsBuilder options);

    /// <inheritdoc cref="SchemaRunner.Apply"/>
    internal abstract int ApplySchema(IReadOnlyList<SchemaFile>? files, Action<int>? beforeStatement);

    /// <summary>How much room it takes, in bytes: what is written and not yet moved to its place counts too.</summary>
    public abstract long Bytes();

    /// <summary>Closes the pooled connections that nobody uses, so that the database can be moved or taken away.</summary>
    public abstract void LetGo();
}

using System.Data.Common;
using Goldthread.TestKit;
using Microsoft.Data.Sqlite;

namespace Goldthread.Tests.Storage.Shapes;

/// <summary>A database as it tells about itself, in words that are the same for both engines.</summary>
internal abstract class Shape(DbConnection connection)
{
    /// <summary>Tables that are there to run the database, and hold nothing of a provider.</summary>
    protected static readonly string[] Machinery = ["schema_file", "tenant"];

    protected DbConnection Connection { get; } = connection;

    /// <summary>Every table that holds something of a provider, in order of name.</summary>
    public abstract IReadOnlyList<string> Tables { get; }

    /// <summary>The columns of a table, without the provider that PostgreSQL puts before them.</summary>
    public abstract IReadOnlyList<ShapeColumn> Columns(string table);

    /// <summary>The columns of the primary key.</summary>
    public abstract IReadOnlyList<string> Key(string table);

    /// <summary>Foreign keys, as <c>person_id -> person(id)</c>.</summary>
    public abstract IReadOnlyList<string> Arrows(string table);

    /// <summary>Indexes by their columns, as <c>person_id, at</c>; those that forbid doubles begin with “one each:”.</summary>
    public abstract IReadOnlyList<string> Indexes(string table);

    /// <summary>Tables from which the database itself lets nobody delete.</summary>
    public abstract IReadOnlyList<string> Kept { get; }

    public static Shape Of(DbConnection connection) =>
        connection is SqliteConnection ? new SqliteShape(connection) : new PostgresShape(connection);

    /// <summary>All of it, a line each, for comparing the engines.</summary>
    public IEnumerable<string> Lines() =>
        Tables.SelectMany(t =>
            Columns(t)
                .Select(c => $"{t}.{c.Name} {c.Plainly}{(c.MayBeEmpty ? "?" : "")}")
                .Append($"{t} is keyed by {string.Join(", ", Key(t))}")
                .Append($"{t} {(Kept.Contains(t) ? "keeps" : "may lose")} its rows")
                .Concat(Arrows(t).Select(a => $"{t}.{a}"))
                .Concat(Indexes(t).Select(i => $"{t} is found by {i}"))
        );

    protected IReadOnlyList<string> Texts(string sql, params object?[] values) => Connection.Texts(sql, values);
}

/// <summary>A column as the engine has it.</summary>
internal sealed record ShapeColumn(string Name, string Type, bool MayBeEmpty)
{
    /// <summary>What both engines can say of its type: SQLite has three.</summary>
    public string Plainly =>
        Type switch
        {
            "BLOB" or "uuid" or "bytea" => "bytes",
            "INTEGER" or "integer" or "bigint" or "boolean" => "number",
            "TEXT" or "text" or "date" => "text",
            _ => Type,
        };
}

using System.Data.Common;
using System.Linq.Expressions;
using Goldthread.History;
using Goldthread.Verify;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Goldthread.Storage.Arriving;

/// <summary>
/// How records of one kind stand in their table, by the same mapping that EF Core follows: for statements that are kept
/// ready, where a context for each record would cost more than the record.
/// </summary>
internal abstract class Rows
{
    protected Rows(IModel model, Type type)
    {
        var entity = model.FindEntityType(type)!;
        Table = entity.GetTableName()!;
        Columns = [.. entity.GetProperties().Where(p => p.Name != Mapping.Tenant).Select(p => new RowColumn(p))];
    }

    public string Table { get; }

    public IReadOnlyList<RowColumn> Columns { get; }

    /// <summary>The names of its columns, as they stand in a statement.</summary>
    public string Names => string.Join(", ", Columns.Select(c => c.Quoted));

    /// <summary>A new record as it is vouched for.</summary>
    public TouchedRow Commit(Record record) => Versioning.Commit(record, Table, 1, () => Values(record), []);

    private IEnumerable<KeyValuePair<string, object?>> Values(Record record) =>
        Columns.Where(c => c.Name != "salt").Select(c => KeyValuePair.Create(c.Name, c.Stored(record)));
}

/// <inheritdoc/>
internal sealed class RowsOf<T>(IModel model) : Rows(model, typeof(T))
    where T : class
{
    private static readonly Func<T> New = Expression.Lambda<Func<T>>(Expression.New(typeof(T))).Compile();

    /// <summary>Asks for the rows of which a column holds one of several ids.</summary>
    /// <param name="also">What else must hold of them, as SQL.</param>
    public Question Where(string column, IReadOnlyCollection<Guid> ids, Action<T> found, string also = "") =>
        new($"SELECT {Names} FROM {Table} WHERE {column} = {Question.Id}{also}", ids, row => found(Read(row)));

    /// <summary>A row as its record.</summary>
    public T Read(DbDataReader row)
    {
        var record = New();
        for (var i = 0; i < Columns.Count; i++)
        {
            Columns[i].Set(record, row, i);
        }

        return record;
    }
}

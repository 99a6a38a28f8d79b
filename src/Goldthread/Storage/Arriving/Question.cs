using System.Data.Common;

namespace Goldthread.Storage.Arriving;

/// <summary>A statement that finds rows by ids.</summary>
/// <param name="Sql">With <see cref="Id"/> where one of the ids stands.</param>
/// <param name="Ids">Nothing is asked when there is none.</param>
/// <param name="Row">Takes each row that is found.</param>
internal sealed record Question(string Sql, IReadOnlyCollection<Guid> Ids, Action<DbDataReader> Row)
{
    /// <summary>What stands in a statement for one of the ids.</summary>
    public const string Id = "{id}";

    /// <summary>What stands in a statement for <see cref="With"/>.</summary>
    public const string Same = "{same}";

    /// <summary>An id that is the same for each of them, where a statement asks for one.</summary>
    public Guid? With { get; init; }
}

/// <summary>New rows of one table.</summary>
internal sealed record Lot(Rows Rows, IReadOnlyList<object> Records);

using System.Data.Common;

namespace Goldthread.Bench;

/// <summary>A table as it is inserted into without the application.</summary>
/// <param name="Types">What the engine calls the type of each column.</param>
internal sealed record RawTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<string> Types)
{
    public string Insert(Func<int, string> parameter) =>
        $"INSERT INTO \"{Name}\" ({string.Join(", ", Columns.Select(c => $"\"{c}\""))}) VALUES ({string.Join(", ", Columns.Select((_, n) => parameter(n)))})";
}

/// <summary>The rows that one change left: those of its record, what it tells of goals, and its entry in the history.</summary>
internal sealed record RawChange(IReadOnlyList<(int Table, object[] Values)> Rows);

/// <summary>Reads from a database what the application left in it.</summary>
internal sealed class RawReader(Engine engine, DbConnection connection)
{
    private readonly List<RawTable> _tables = [];
    private readonly Dictionary<string, (int Number, DbCommand ById)> _known = [];

    public IReadOnlyList<RawTable> Tables => _tables;

    /// <summary>The changes that were made since an instant, in the order of their chains.</summary>
    public List<RawChange> Since(long microseconds, int most)
    {
        var changes = new List<(Guid Id, string Rows)>();
        using (var command = Command("SELECT id, rows FROM history WHERE at >= @a ORDER BY at, chain, seq LIMIT @b"))
        {
            Add(command, "a", microseconds);
            Add(command, "b", most);
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                changes.Add((engine.IdOf(reader[0]), reader.GetString(1)));
            }
        }

        return changes.ConvertAll(c => new RawChange([
            .. c.Rows.Split('\n').Select(l => l.Split(' ')).Select(w => Row(w[0], Guid.ParseExact(w[1], "N"))),
            Row("history", c.Id),
            Row("arrival", c.Id),
        ]));
    }

    private (int, object[]) Row(string table, Guid id)
    {
        if (!_known.TryGetValue(table, out var known))
        {
            engine.MakeFindable(connection, table);
            var byId = Command($"SELECT * FROM \"{table}\" WHERE id = @a");
            Add(byId, "a", engine.Id(id));
            using var shape = byId.ExecuteReader();
            var columns = Enumerable.Range(0, shape.FieldCount).ToList();
            _tables.Add(
                new RawTable(table, columns.ConvertAll(shape.GetName), columns.ConvertAll(shape.GetDataTypeName))
            );
            known = (_tables.Count - 1, byId);
            _known.Add(table, known);
        }

        known.ById.Parameters[0].Value = engine.Id(id);
        using var reader = known.ById.ExecuteReader();
        if (!reader.Read())
        {
            throw new InvalidOperationException($"There is no {table} {id}.");
        }

        var values = new object[reader.FieldCount];
        reader.GetValues(values);
        return (known.Number, values);
    }

    private DbCommand Command(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}

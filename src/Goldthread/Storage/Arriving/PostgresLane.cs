using System.Data.Common;
using Npgsql;
using NpgsqlTypes;

namespace Goldthread.Storage.Arriving;

/// <inheritdoc/>
/// <remarks>
/// The server keeps the statements ready by itself once they have come twice (<c>Max Auto Prepare</c>). The Writer has a thread
/// of its own, which waits for the server: nobody else has to be woken when it answers.
/// </remarks>
internal sealed class PostgresLane(NpgsqlConnection connection) : Lane
{
    private readonly Dictionary<string, string> _adding = new(StringComparer.Ordinal);
    private string? _mark;

    public override ValueTask Mark(string place, DbTransaction transaction)
    {
        _mark = place;
        return ValueTask.CompletedTask;
    }

    public override ValueTask GoBack(string place, DbTransaction transaction)
    {
        // A mark that never went out has nothing behind it.
        if (_mark is null)
        {
            transaction.Rollback(place);
        }

        _mark = null;
        return ValueTask.CompletedTask;
    }

    public override ValueTask Ask(IReadOnlyList<Question> questions, DbTransaction? transaction)
    {
        var asked = questions.Where(q => q.Ids.Count > 0).ToList();
        if (asked.Count == 0)
        {
            return ValueTask.CompletedTask;
        }

        using var batch = new NpgsqlBatch(connection, (NpgsqlTransaction?)transaction);
        SetMark(batch);
        foreach (var question in asked)
        {
            var sql = question.Sql.Replace(Question.Id, "ANY($1)", StringComparison.Ordinal);
            var command = Command(sql.Replace(Question.Same, "$2", StringComparison.Ordinal));
            command.Parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = [.. question.Ids] });
            if (question.With is { } same)
            {
                command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = same });
            }

            batch.BatchCommands.Add(command);
        }

        using var reader = batch.ExecuteReader();
        foreach (var question in asked)
        {
            while (reader.Read())
            {
                question.Row(reader);
            }

            reader.NextResult();
        }

        return ValueTask.CompletedTask;
    }

    public override ValueTask Add(IReadOnlyList<Lot> lots, DbTransaction transaction)
    {
        if (lots.Count == 0)
        {
            return ValueTask.CompletedTask;
        }

        using var batch = new NpgsqlBatch(connection, (NpgsqlTransaction)transaction);
        SetMark(batch);
        foreach (var lot in lots)
        {
            var command = Command(Adding(lot.Rows));
            foreach (var column in lot.Rows.Columns)
            {
                command.Parameters.Add(Values(column, lot.Records));
            }

            batch.BatchCommands.Add(command);
        }

        batch.ExecuteNonQuery();
        return ValueTask.CompletedTask;
    }

    // Nothing of it is ours to give back.
    public override void Dispose() { }

    private string Adding(Rows rows)
    {
        if (!_adding.TryGetValue(rows.Table, out var sql))
        {
            var arrays = string.Join(", ", rows.Columns.Select((c, i) => $"${i + 1}::{NameOf(c.Type)}[]"));
            sql = $"INSERT INTO {rows.Table} ({rows.Names}) SELECT * FROM unnest({arrays})";
            _adding.Add(rows.Table, sql);
        }

        return sql;
    }

    private void SetMark(NpgsqlBatch batch)
    {
        if (_mark is not null)
        {
            batch.BatchCommands.Add(Command($"SAVEPOINT {_mark}"));
            _mark = null;
        }
    }

    private static NpgsqlBatchCommand Command(string sql) => new(sql);

    private static NpgsqlParameter Values(RowColumn column, IReadOnlyList<object> records)
    {
        var values = records.Select(column.Given);
        return column.Type == typeof(string) ? Of(NpgsqlDbType.Text, values.Select(v => (string?)v).ToArray())
            : column.Type == typeof(byte[]) ? Of(NpgsqlDbType.Bytea, values.Select(v => (byte[]?)v).ToArray())
            : column.Type == typeof(long) ? Of(NpgsqlDbType.Bigint, values.Select(v => (long?)v).ToArray())
            : column.Type == typeof(int) ? Of(NpgsqlDbType.Integer, values.Select(v => (int?)v).ToArray())
            : column.Type == typeof(bool) ? Of(NpgsqlDbType.Boolean, values.Select(v => (bool?)v).ToArray())
            : column.Type == typeof(Guid) ? Of(NpgsqlDbType.Uuid, values.Select(v => (Guid?)v).ToArray())
            : Of(NpgsqlDbType.Date, values.Select(v => (DateOnly?)v).ToArray());
    }

    private static NpgsqlParameter<T[]> Of<T>(NpgsqlDbType type, T[] values) =>
        new() { NpgsqlDbType = NpgsqlDbType.Array | type, TypedValue = values };

    private static string NameOf(Type type) =>
        type == typeof(string) ? "text"
        : type == typeof(byte[]) ? "bytea"
        : type == typeof(long) ? "bigint"
        : type == typeof(int) ? "integer"
        : type == typeof(bool) ? "boolean"
        : type == typeof(Guid) ? "uuid"
        : "date";
}

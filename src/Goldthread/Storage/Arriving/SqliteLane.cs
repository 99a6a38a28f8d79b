using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Goldthread.Storage.Arriving;

/// <inheritdoc/>
internal sealed class SqliteLane(SqliteConnection connection) : Lane
{
    private readonly Dictionary<string, SqliteCommand> _asking = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SqliteCommand> _adding = new(StringComparer.Ordinal);

    public override ValueTask Mark(string place, DbTransaction transaction)
    {
        transaction.Save(place);
        return ValueTask.CompletedTask;
    }

    public override ValueTask GoBack(string place, DbTransaction transaction)
    {
        transaction.Rollback(place);
        return ValueTask.CompletedTask;
    }

    public override ValueTask Ask(IReadOnlyList<Question> questions, DbTransaction? transaction)
    {
        foreach (var question in questions.Where(q => q.Ids.Count > 0))
        {
            var command = Asking(question.Sql);
            command.Transaction = (SqliteTransaction?)transaction;
            if (question.With is { } same)
            {
                command.Parameters[1].Value = same.ToByteArray(bigEndian: true);
            }

            foreach (var id in question.Ids)
            {
                command.Parameters[0].Value = id.ToByteArray(bigEndian: true);
                using var reader = command.ExecuteReader();
                while (reader.Read())
                {
                    question.Row(reader);
                }
            }
        }

        return ValueTask.CompletedTask;
    }

    public override ValueTask Add(IReadOnlyList<Lot> lots, DbTransaction transaction)
    {
        foreach (var lot in lots)
        {
            var command = Adding(lot.Rows);
            command.Transaction = (SqliteTransaction)transaction;
            var columns = lot.Rows.Columns;
            foreach (var record in lot.Records)
            {
                for (var i = 0; i < columns.Count; i++)
                {
                    command.Parameters[i].Value = columns[i].Given(record) ?? DBNull.Value;
                }

                command.ExecuteNonQuery();
            }
        }

        return ValueTask.CompletedTask;
    }

    public override void Dispose()
    {
        foreach (var command in _asking.Values.Concat(_adding.Values))
        {
            command.Dispose();
        }
    }

    private SqliteCommand Asking(string sql)
    {
        if (!_asking.TryGetValue(sql, out var command))
        {
            var ours = sql.Replace(Question.Id, "$0", StringComparison.Ordinal);
            command = Command(
                ours.Replace(Question.Same, "$1", StringComparison.Ordinal),
                sql.Contains(Question.Same, StringComparison.Ordinal) ? 2 : 1
            );
            _asking.Add(sql, command);
        }

        return command;
    }

    private SqliteCommand Adding(Rows rows)
    {
        if (!_adding.TryGetValue(rows.Table, out var command))
        {
            var values = string.Join(", ", rows.Columns.Select((_, i) => $"${i}"));
            command = Command($"INSERT INTO {rows.Table} ({rows.Names}) VALUES ({values})", rows.Columns.Count);
            _adding.Add(rows.Table, command);
        }

        return command;
    }

    private SqliteCommand Command(string sql, int values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names in it are those of our own tables.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 0; i < values; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
        }

        return command;
    }
}

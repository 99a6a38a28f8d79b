using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Goldthread.Storage.Asking;

/// <inheritdoc/>
internal sealed class SqliteAsker(string path, IReadOnlyList<string> statements) : Asker(statements)
{
    private readonly ConcurrentBag<Ready> _ready = [];

    public override ValueTask Ask(byte[] hash, Action<int, DbDataReader> rows)
    {
        if (!_ready.TryTake(out var ready))
        {
            ready = new Ready(path, Statements);
        }

        ready.Ask(hash, rows);
        // What failed is not asked again: its connection may be the reason.
        _ready.Add(ready);
        return ValueTask.CompletedTask;
    }

    public override void Dispose()
    {
        while (_ready.TryTake(out var ready))
        {
            ready.Dispose();
        }
    }

    /// <summary>A connection of its own, with every statement ready.</summary>
    private sealed class Ready : IDisposable
    {
        private readonly SqliteConnection _connection;
        private readonly List<SqliteCommand> _commands;

        public Ready(string path, IReadOnlyList<string> statements)
        {
            _connection = Sqlite.OpenForAsking(path);
            _commands = [.. statements.Select(Command)];
        }

        public void Ask(byte[] hash, Action<int, DbDataReader> rows)
        {
            for (var i = 0; i < _commands.Count; i++)
            {
                _commands[i].Parameters[0].Value = hash;
                using var reader = _commands[i].ExecuteReader();
                while (reader.Read())
                {
                    rows(i, reader);
                }
            }
        }

        public void Dispose()
        {
            _commands.ForEach(c => c.Dispose());
            _connection.Dispose();
        }

        private SqliteCommand Command(string sql)
        {
            var command = _connection.CreateCommand();
#pragma warning disable CA2100 // The names in it are those of our own tables.
            command.CommandText = sql.Replace(Secret, "$0", StringComparison.Ordinal);
#pragma warning restore CA2100
            command.Parameters.Add(new SqliteParameter { ParameterName = "$0" });
            return command;
        }
    }
}

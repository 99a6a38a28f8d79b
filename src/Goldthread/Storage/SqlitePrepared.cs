using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Goldthread.Storage;

/// <summary>The questions that one connection has made ready, by their text; for one reader at a time.</summary>
internal sealed class SqlitePrepared(SqliteConnection connection)
{
    // The texts are our own and few. A list of ids makes one for each length, so there is a bound all the same.
    private const int Most = 400;

    private readonly Dictionary<string, Ready> _ready = new(StringComparer.Ordinal);

    /// <summary>Asks what <paramref name="asked"/> asks; null when the same question is still being answered.</summary>
    public SqliteDataReader? Run(DbCommand asked)
    {
        if (!_ready.TryGetValue(asked.CommandText, out var ready))
        {
            if (_ready.Count == Most)
            {
                Forget();
            }

            ready = new Ready(Copy(asked));
            _ready.Add(asked.CommandText, ready);
        }
        else if (ready.Answer is { IsClosed: false })
        {
            return null;
        }

        for (var i = 0; i < asked.Parameters.Count; i++)
        {
            ready.Command.Parameters[i].Value = asked.Parameters[i].Value;
        }

        ready.Command.CommandTimeout = asked.CommandTimeout;
        ready.Command.Transaction = (SqliteTransaction?)asked.Transaction;
        return ready.Answer = ready.Command.ExecuteReader();
    }

    private SqliteCommand Copy(DbCommand asked)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is that of a command that was about to run.
        command.CommandText = asked.CommandText;
#pragma warning restore CA2100
        foreach (DbParameter parameter in asked.Parameters)
        {
            // Its type is that of each value, as it comes.
            command.Parameters.Add(new SqliteParameter { ParameterName = parameter.ParameterName });
        }

        return command;
    }

    private void Forget()
    {
        foreach (var (text, ready) in _ready.Where(r => r.Value.Answer is not { IsClosed: false }).ToList())
        {
            ready.Command.Dispose();
            _ready.Remove(text);
        }
    }

    private sealed class Ready(SqliteCommand command)
    {
        public SqliteCommand Command { get; } = command;
        public SqliteDataReader? Answer { get; set; }
    }
}

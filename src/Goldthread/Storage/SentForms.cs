using System.Data.Common;
using Goldthread.History;
using Npgsql;

namespace Goldthread.Storage;

/// <summary>
/// Remembers for a day, beside each change, the mark of what was sent with it; so that the same id with other content is
/// told apart from the same form sent twice. It is kept and lost with the change.
/// </summary>
internal static class SentForms
{
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(1);

    public static void Keep(DbTransaction within, ChangeRequest request, DateTimeOffset now)
    {
        if (request.Mark is null)
        {
            return;
        }

        using var command = Command(
            within,
            "INSERT INTO used_once (id, hash, until_at) VALUES (@id, @hash, @until)",
            request.Id
        );
        Add(command, "@hash", request.Mark);
        Add(command, "@until", Instants.ToMicroseconds(now + Lasts));
        command.ExecuteNonQuery();
    }

    /// <summary>Throws <see cref="SentOtherwise"/> when the change was made of something else.</summary>
    public static void MustBeTheSame(DbTransaction within, ChangeRequest request)
    {
        if (request.Mark is null)
        {
            return;
        }

        using var command = Command(within, "SELECT hash FROM used_once WHERE id = @id", request.Id);
        if (command.ExecuteScalar() is byte[] mark && !mark.AsSpan().SequenceEqual(request.Mark))
        {
            throw new SentOtherwise();
        }
    }

    private static DbCommand Command(DbTransaction within, string sql, Guid id)
    {
        var command = within.Connection!.CreateCommand();
        command.Transaction = within;
#pragma warning disable CA2100 // One of the two statements above.
        command.CommandText = sql;
#pragma warning restore CA2100
        Add(command, "@id", within is NpgsqlTransaction ? id : id.ToByteArray(bigEndian: true));
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

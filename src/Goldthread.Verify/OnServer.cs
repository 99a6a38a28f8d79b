using System.Data;
using Npgsql;

namespace Goldthread.Verify;

/// <summary>Checks one provider on a PostgreSQL server, as one moment of it.</summary>
internal static class OnServer
{
    public static Verdict Check(string text, Guid? provider, Question question)
    {
        using var connection = new NpgsqlConnection(Server.ForApplication(text, pooled: false));
        connection.Open();
        using var reading = connection.BeginTransaction(IsolationLevel.RepeatableRead);
        using var settings = connection.CreateCommand();
        settings.CommandText = "SET TRANSACTION READ ONLY";
        settings.ExecuteNonQuery();
        var known = Providers(connection);
        if (provider is null && known.Count > 1 && known.Where(id => IsThere(connection, id)).ToList() is [_] only)
        {
            known = only;
        }

        if (Which(known, provider) is not { } chosen)
        {
            var says =
                known.Count == 0 ? "There is no provider in this database."
                : provider is not null ? "That provider is not in this database."
                : $"There are {known.Count} providers in this database. Say which with --provider: "
                    + string.Join(", ", known);
            return Verdict.CouldNot(says);
        }

        Choose(connection, chosen);
        return new Examination(new Source(connection, reading), question).Run();
    }

    // A start that nobody went on with leaves an empty place.
    private static bool IsThere(NpgsqlConnection connection, Guid id)
    {
        Choose(connection, id);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT 1 FROM provider";
        return command.ExecuteScalar() is not null;
    }

    private static void Choose(NpgsqlConnection connection, Guid id)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT set_config('app.tenant', $1, true)";
        command.Parameters.Add(new NpgsqlParameter { Value = id.ToString() });
        command.ExecuteNonQuery();
    }

    private static Guid? Which(List<Guid> known, Guid? provider) =>
        provider is { } named
            ? known.Contains(named)
                ? named
                : null
            : known.Count == 1
                ? known[0]
                : null;

    private static List<Guid> Providers(NpgsqlConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT id FROM tenant ORDER BY id";
        using var reader = command.ExecuteReader();
        var ids = new List<Guid>();
        while (reader.Read())
        {
            ids.Add(reader.GetGuid(0));
        }

        return ids;
    }
}

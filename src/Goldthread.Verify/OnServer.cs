using System.Data;
using Npgsql;

namespace Goldthread.Verify;

/// <summary>Checks one provider on a PostgreSQL server, as one moment of it.</summary>
internal static class OnServer
{
    public static Verdict Check(string text, Guid? provider)
    {
        using var connection = new NpgsqlConnection(Server.ForApplication(text, pooled: false));
        connection.Open();
        using var reading = connection.BeginTransaction(IsolationLevel.RepeatableRead);
        using var settings = connection.CreateCommand();
        settings.CommandText = "SET TRANSACTION READ ONLY";
        settings.ExecuteNonQuery();
        var known = Providers(connection);
        if (Which(known, provider) is not { } chosen)
        {
            var says =
                known.Count == 0 ? "There is no provider in this database."
                : provider is not null ? "That provider is not in this database."
                : $"There are {known.Count} providers in this database. Say which with --provider: "
                    + string.Join(", ", known);
            return new Verdict(Outcome.CouldNotCheck, says, 0, 0);
        }

        settings.CommandText = "SELECT set_config('app.tenant', $1, true)";
        settings.Parameters.Add(new NpgsqlParameter { Value = chosen.ToString() });
        settings.ExecuteNonQuery();
        return new Examination(connection, reading).Run();
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

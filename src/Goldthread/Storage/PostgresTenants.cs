using Goldthread.History;
using Goldthread.Verify;
using Npgsql;

namespace Goldthread.Storage;

/// <summary>The providers in one PostgreSQL database.</summary>
public static class PostgresTenants
{
    /// <summary>
    /// Which provider is meant: the one named, else the only one there, else a new one. Throws
    /// <see cref="CannotOpen"/> when that is not clear.
    /// </summary>
    internal static Tenant Settle(string text, Tenant? named)
    {
        using var connection = Open(text);
        Postgres.Run(connection, "BEGIN; SELECT pg_advisory_xact_lock(hashtext('goldthread.tenant'))");
        var known = Postgres.Column<Guid>(connection, "SELECT id FROM tenant ORDER BY id");
        // A start that nobody went on with leaves an empty place; whoever is really there is meant.
        var settled = (named, known.Count > 1 ? Settled(connection, known) : known) switch
        {
            ({ } tenant, _) when known.Contains(tenant.Id) => tenant,
            ({ } tenant, _) => throw new CannotOpen($"There is no provider {tenant.Id} in {Server.NameOf(text)}."),
            (null, [var only]) => new Tenant(only),
            (null, []) => Add(connection, new Tenant(Ids.New(TimeProvider.System.GetUtcNow()))),
            _ => throw new CannotOpen(
                $"There are {known.Count} providers in {Server.NameOf(text)}. Say which one to serve with --provider: "
                    + $"{string.Join(", ", known)}."
            ),
        };
        Postgres.Run(connection, "COMMIT");
        return settled;
    }

    /// <summary>Makes room for one more provider in a database whose schema is up to date.</summary>
    public static void Begin(string text, Tenant tenant)
    {
        using var connection = Open(text);
        Add(connection, tenant);
    }

    private static List<Guid> Settled(NpgsqlConnection connection, List<Guid> known)
    {
        var there = known.Where(id =>
        {
            Postgres.Run(connection, Postgres.For(new Tenant(id)));
            return Postgres.Value(connection, "SELECT 1 FROM provider") is not null;
        });
        return there.ToList() is [_] only ? only : known;
    }

    internal static Tenant Add(NpgsqlConnection connection, Tenant tenant)
    {
        Postgres.Run(connection, "INSERT INTO tenant (id) VALUES ($1)", tenant.Id);
        return tenant;
    }

    private static NpgsqlConnection Open(string text)
    {
        var connection = new NpgsqlConnection(Server.ForApplication(text, pooled: false));
        connection.Open();
        return connection;
    }
}

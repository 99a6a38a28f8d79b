using Goldthread.Verify;
using Npgsql;

namespace Goldthread.Storage;

/// <summary>
/// The two roles on the server: one owns every table and never logs in; the other has the application's rights, owns
/// nothing and cannot step round row-level security. Logins are made by whoever runs the server.
/// </summary>
internal static class PostgresRoles
{
    public const string Owner = "goldthread_owner";

    /// <summary>Makes the roles when they are not there, and lets this login act as them.</summary>
    public static void Make(NpgsqlConnection connection)
    {
        foreach (var role in new[] { Owner, Server.Role })
        {
            if (Postgres.Value(connection, "SELECT 1 FROM pg_roles WHERE rolname = $1", role) is null)
            {
                Create(connection, role);
            }

            if (Postgres.Value(connection, "SELECT pg_has_role($1, 'MEMBER')", role) is false)
            {
                Postgres.Run(connection, $"GRANT {role} TO CURRENT_USER");
            }
        }
    }

    /// <summary>Lets another login act with the application's rights.</summary>
    public static void Let(NpgsqlConnection connection, string login) =>
        Postgres.Run(connection, $"GRANT {Server.Role} TO \"{login.Replace("\"", "\"\"")}\"");

    /// <summary>Throws <see cref="CannotOpen"/> when the application's role could do more than it should.</summary>
    public static void CheckPlain(NpgsqlConnection connection)
    {
        const string Sql =
            "SELECT rolsuper OR rolbypassrls OR pg_has_role(rolname, 'goldthread_owner', 'MEMBER') "
            + "FROM pg_roles WHERE rolname = $1";
        if (Postgres.Value(connection, Sql, Server.Role) is true)
        {
            throw new CannotOpen(
                $"The role {Server.Role} on this server may do more than the application should: it is a superuser, steps "
                    + $"round row-level security, or is a member of {Owner}. Take that from it, then start again."
            );
        }
    }

    private static void Create(NpgsqlConnection connection, string role)
    {
        try
        {
            Postgres.Run(connection, $"CREATE ROLE {role} NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS");
        }
        catch (PostgresException e)
            when (e.SqlState is PostgresErrorCodes.DuplicateObject or PostgresErrorCodes.UniqueViolation)
        {
            // Another database of the same server was being set up at this moment: the roles belong to them all.
        }
    }
}

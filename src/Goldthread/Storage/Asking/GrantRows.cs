using System.Data.Common;
using Goldthread.Staff;

namespace Goldthread.Storage.Asking;

/// <summary>Grants as the rules need them, read by hand: somebody may have hundreds, and they are asked for with every request.</summary>
internal static class GrantRows
{
    /// <summary>The columns, in the order in which they are read.</summary>
    public const string Names = "relation, service_id, team_id, person_id, starts_at, ends_at";

    /// <summary>The column that says whose a grant is, for an actor of this kind.</summary>
    public static string Whose(Actor actor) =>
        actor.Kind switch
        {
            ActorKind.Staff => "staff_id",
            ActorKind.System => "key_id",
            // A person was given nothing by anybody, and so has none of these either.
            ActorKind.Guest or ActorKind.Person => "guest_id",
        };

    public static Grant Read(DbDataReader row) =>
        new(
            Enum.Parse<Relation>(row.GetString(0)),
            Id(row, 1),
            Id(row, 3),
            Instants.FromMicroseconds(row.GetInt64(4)),
            row.IsDBNull(5) ? null : Instants.FromMicroseconds(row.GetInt64(5))
        )
        {
            TeamId = Id(row, 2),
        };

    /// <summary>An id as either engine gives it; null when there is none.</summary>
    public static Guid? Id(DbDataReader row, int at) =>
        row.GetValue(at) switch
        {
            Guid id => id,
            byte[] bytes => new Guid(bytes, bigEndian: true),
            _ => null,
        };
}

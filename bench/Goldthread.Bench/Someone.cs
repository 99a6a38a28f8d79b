using System.Data.Common;

namespace Goldthread.Bench;

/// <summary>A goal that somebody at work may see and record about, with an indicator that is answered by a face.</summary>
internal sealed record Someone(Guid Person, Guid Goal, Guid Indicator);

/// <summary>Somebody who signs in: who manages a service, and people there.</summary>
internal sealed record Desk(Guid Staff, IReadOnlyList<Someone> People)
{
    private const string Found = """
        SELECT r.staff_id, p.id, g.id, i.id
        FROM reach_grant r
        JOIN person p ON p.service_id = r.service_id
        JOIN goal g ON g.person_id = p.id AND g.lifecycle = 'Active'
        JOIN indicator i ON i.goal_id = g.id AND i.kind = 'Faces' AND i.ended_on IS NULL
        WHERE r.relation = 'RegisteredManager' AND r.ends_at IS NULL
          AND NOT EXISTS (SELECT 1 FROM whereabouts w WHERE w.person_id = p.id)
        ORDER BY r.staff_id, p.id, g.id
        """;

    /// <summary>Every manager with the people of their service.</summary>
    public static List<Desk> All(Engine engine, string database)
    {
        using var connection = engine.Open(database);
        using var command = connection.CreateCommand();
        command.CommandText = Found;
        using var reader = command.ExecuteReader();
        var rows = new List<(Guid Staff, Someone Someone)>();
        while (reader.Read())
        {
            rows.Add(
                (
                    engine.IdOf(reader[0]),
                    new Someone(engine.IdOf(reader[1]), engine.IdOf(reader[2]), engine.IdOf(reader[3]))
                )
            );
        }

        return [.. rows.GroupBy(r => r.Staff).Select(g => new Desk(g.Key, [.. g.Select(r => r.Someone)]))];
    }

    /// <summary>The manager of the person whom most is recorded about, and that person alone.</summary>
    public static Desk Busiest(Engine engine, string database)
    {
        using var connection = engine.Open(database);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT person_id FROM daily_record GROUP BY person_id ORDER BY count(*) DESC LIMIT 1";
        var person = engine.IdOf(command.ExecuteScalar()!);
        var desk = All(engine, database).First(d => d.People.Any(p => p.Person == person));
        return desk with { People = [.. desk.People.Where(p => p.Person == person)] };
    }
}

using Goldthread.TestKit;
using Goldthread.Verify;

namespace Goldthread.Tests.Storage.OnServer;

/// <summary>What somebody could do who owns the server, and how it is found.</summary>
public sealed class PostgresWitnessTests
{
    private static readonly string[] Harms =
    [
        "UPDATE person SET name = name || '.'",
        "UPDATE goal SET own_words = 'I want what they want.'",
        "UPDATE reading SET value = coalesce(value, 0) + 10000",
        "UPDATE daily_record SET happened_at = happened_at + 1",
        "UPDATE incident SET what_happened = 'Nothing.'",
        "UPDATE person SET version = version + 1",
        "UPDATE person SET salt = decode(repeat('00', 16), 'hex')",
        "UPDATE past_version SET body = replace(body, 'Maya', 'Mia')",
        "DELETE FROM past_version",
        "DELETE FROM milestone_move",
        "DELETE FROM reading",
        "DELETE FROM history WHERE seq = 3",
        "DELETE FROM history WHERE (chain, seq) IN (SELECT chain, max(seq) FROM history GROUP BY chain)",
        "UPDATE history SET reason = 'It was so.'",
        "UPDATE history SET actor_id = gen_random_uuid() WHERE seq = 2",
        "UPDATE history SET at = at - 1000000",
        "UPDATE history SET rows = replace(rows, 'person', 'goal')",
        "UPDATE person p SET name = (SELECT name FROM person o WHERE o.id <> p.id ORDER BY o.name LIMIT 1)",
        "INSERT INTO team SELECT (jsonb_populate_record(NULL::team, to_jsonb(t) || jsonb_build_object('id', gen_random_uuid()))).* FROM team t",
        "DELETE FROM look WHERE seq = 1",
        "UPDATE look SET at = at + 1",
        "UPDATE look SET person_id = NULL WHERE seq = 2",
        "UPDATE look SET actor_id = gen_random_uuid()",
        "UPDATE person SET tenant = gen_random_uuid() WHERE name = 'Bo'",
    ];

    [OnPostgresFact]
    public async Task It_finds_a_lived_in_world_sound_and_every_harm_to_it()
    {
        await using var world = await World.LivedIn(new TestDatabase(ofItsOwn: true));
        Assert.Equal(Outcome.Sound, world.Database.Verify().Outcome);
        using var connection = world.Database.ConnectToHarm();
        foreach (var harm in Harms)
        {
            using var transaction = connection.BeginTransaction();
            Assert.True(connection.Run(harm) > 0, harm);
            connection.Run("SET LOCAL ROLE goldthread_app");

            var verdict = Witness.Check(connection, transaction);

            Assert.True(verdict.Outcome == Outcome.Broken, $"{harm}: {verdict.Says}");
            transaction.Rollback();
        }

        Assert.Equal(Outcome.Sound, world.Database.Verify().Outcome);
    }
}

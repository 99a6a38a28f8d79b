using Goldthread.Storage.Destroying;
using Goldthread.Storage.Notes;

namespace Goldthread.Storage.Backups;

/// <summary>What was noted when a backup had been put back.</summary>
/// <param name="Number">The note that says so.</param>
/// <param name="Destroyed">How many rows were destroyed again.</param>
public sealed record NotedRestore(long Number, int Destroyed);

/// <summary>Puts a restored database and the notes outside it in step again.</summary>
public static class AfterRestore
{
    /// <summary>
    /// Destroys again what was destroyed after the backup was taken, and notes, signed, that it was put back. Null when there are no
    /// notes outside. Throws <see cref="CannotNote"/>, or <see cref="FormatException"/> when the notes are not what they should be.
    /// </summary>
    public static async Task<NotedRestore?> Note(Database database, Notebook notebook, TimeProvider clock)
    {
        SchemaRunner.Apply(database);
        await using var writer = new Writer(database, clock);
        var known = false;
        await writer.Alone(connection =>
            known = Checkpoints.ProviderOf(connection) is { } provider && notebook.HasAny(provider)
        );
        if (!known)
        {
            return null;
        }

        var destroyed = await NotedDestructions.CarryOut(database, writer, notebook, clock.GetUtcNow());
        var note = await Checkpoints.Take(writer, notebook, clock.GetUtcNow(), CheckpointWhy.Restored);
        database.LetGo();
        return new NotedRestore(note!.Note.Number, destroyed);
    }
}

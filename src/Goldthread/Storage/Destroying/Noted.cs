using Goldthread.Storage.Notes;
using Goldthread.Verify.Notes;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Storage.Destroying;

/// <summary>One destruction as a note outside tells of it.</summary>
/// <param name="Rows">How many rows went.</param>
/// <param name="Standing">How many of them stand here all the same, as after an older backup was put back.</param>
public sealed record NotedDestruction(DateTimeOffset At, int Rows, int Standing);

/// <summary>The destructions that notes outside the database tell of, and doing them again.</summary>
public static class NotedDestructions
{
    /// <summary>All of them, oldest first.</summary>
    public static async Task<IReadOnlyList<NotedDestruction>> List(Database database, Notebook notebook)
    {
        await using var db = Open(database);
        var list = new List<NotedDestruction>();
        foreach (var note in await Notes(db, notebook))
        {
            var rows = NoteWords.RowsOf(note.Note).ToList();
            list.Add(new NotedDestruction(note.Note.At, rows.Count, await Standing(db, rows)));
        }

        return list;
    }

    /// <summary>Destroys again what stands here all the same; returns how many rows that was.</summary>
    public static async Task<int> CarryOut(Database database, Writer writer, Notebook notebook, DateTimeOffset now)
    {
        await using var db = Open(database);
        var done = 0;
        foreach (var note in await Notes(db, notebook))
        {
            if (await Standing(db, [.. NoteWords.RowsOf(note.Note)]) > 0)
            {
                done += await Destroying.Again(writer, notebook, note, now);
            }
        }

        return done;
    }

    private static async Task<IReadOnlyList<SignedNote>> Notes(GoldthreadDb db, Notebook notebook) =>
        await db.TheProvider() is { } provider
            ? [.. notebook.Of(provider.Id).All().Where(n => n.Note.Kind == NoteKind.Destruction)]
            : [];

    private static async Task<int> Standing(GoldthreadDb db, IReadOnlyList<GoneRow> rows)
    {
        var standing = 0;
        foreach (var table in rows.GroupBy(r => r.Table))
        {
            var ids = table.Select(r => new Guid(Convert.FromHexString(r.Id), bigEndian: true)).ToList();
            standing += (await db.AllIn(table.Key, ids)).Count;
        }

        return standing;
    }

    private static GoldthreadDb Open(Database database)
    {
        var options = new DbContextOptionsBuilder<GoldthreadDb>();
        options.Read(database);
        return new GoldthreadDb(options.Options);
    }
}

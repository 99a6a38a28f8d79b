using Goldthread.History;
using Goldthread.Verify;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Storage;

/// <summary>What a version of a row changed, column by column.</summary>
public sealed record ColumnChange(string Column, string? From, string? To);

/// <summary>Compares the versions that history entries name, for showing what a change changed.</summary>
public static class VersionReader
{
    /// <summary>
    /// For each touched row that is not a first version: its columns as they were and as they became. One query for the
    /// past versions and one for each table whose rows are still at that version.
    /// </summary>
    public static async Task<IReadOnlyDictionary<TouchedRow, IReadOnlyList<ColumnChange>>> Changes(
        this GoldthreadDb db,
        IReadOnlyList<TouchedRow> rows
    )
    {
        var changed = rows.Where(r => r.Version > 1).ToList();
        var ids = changed.Select(r => IdOf(r.Id)).Distinct().ToList();
        var past = (await db.PastVersions.Where(p => ids.Contains(p.RowId)).ToListAsync()).ToDictionary(p =>
            (p.TableName, p.RowId, (long)p.Version)
        );
        var live = await Live(db, changed);
        // What was destroyed since can be compared no more.
        return changed
            .Where(r =>
                past.ContainsKey((r.Table, IdOf(r.Id), r.Version - 1))
                && (past.ContainsKey((r.Table, IdOf(r.Id), r.Version)) || live.ContainsKey((r.Table, IdOf(r.Id))))
            )
            .ToDictionary(r => r, r => Compare(r, past, live));
    }

    private static IReadOnlyList<ColumnChange> Compare(
        TouchedRow row,
        Dictionary<(string, Guid, long), PastVersion> past,
        Dictionary<(string, Guid), Dictionary<string, object?>> live
    )
    {
        var table = Catalogue.Tables[row.Table];
        var id = IdOf(row.Id);
        var before = Body(table, past[(row.Table, id, row.Version - 1)]);
        var after = past.TryGetValue((row.Table, id, row.Version), out var later)
            ? Body(table, later)
            : live[(row.Table, id)];
        return [.. row.Changed.Select(c => new ColumnChange(c, Text(before, c), Text(after, c)))];
    }

    private static async Task<Dictionary<(string, Guid), Dictionary<string, object?>>> Live(
        GoldthreadDb db,
        List<TouchedRow> rows
    )
    {
        var live = new Dictionary<(string, Guid), Dictionary<string, object?>>();
        foreach (var table in rows.GroupBy(r => r.Table))
        {
            var ids = table.Select(r => IdOf(r.Id)).Distinct().ToList();
            foreach (var record in await db.AllIn(table.Key, ids))
            {
                live[(table.Key, record.Id)] = Versioning.ValuesOf(db.Entry(record));
            }
        }

        return live;
    }

    /// <summary>Records of a table by their ids.</summary>
    internal static async Task<List<Record>> AllIn(this GoldthreadDb db, string table, List<Guid> ids)
    {
        var type = Mapping.RecordTypes().Single(t => Naming.ToSnake(t.Name) == table);
        var read = typeof(VersionReader)
            .GetMethod(nameof(Read), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(type);
        return await (Task<List<Record>>)read.Invoke(null, [db, ids])!;
    }

    private static async Task<List<Record>> Read<T>(GoldthreadDb db, List<Guid> ids)
        where T : Record => [.. await db.All<T>().Where(r => ids.Contains(r.Id)).ToListAsync()];

    private static Dictionary<string, object?> Body(Table table, PastVersion version) =>
        PastBody.Read(table, version.Body);

    private static string? Text(Dictionary<string, object?> values, string column) =>
        values.GetValueOrDefault(column) switch
        {
            null => null,
            byte[] bytes => Convert.ToHexStringLower(bytes),
            var other => other.ToString(),
        };

    private static Guid IdOf(string hex) => new(Convert.FromHexString(hex), bigEndian: true);
}

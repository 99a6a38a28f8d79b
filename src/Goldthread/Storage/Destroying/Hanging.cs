using System.Data.Common;
using Goldthread.History;
using Goldthread.Verify;
using Goldthread.Verify.Notes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Goldthread.Storage.Destroying;

/// <summary>A record that goes, with the table where it stands.</summary>
internal sealed record Hanging(string Table, Record Record)
{
    private static readonly ILookup<string, (string Table, string Column)> PointingTo = Catalogue
        .Tables.Values.SelectMany(t =>
            t.Columns.Where(c => c.PointsTo is not null).Select(c => (To: c.PointsTo!, From: (t.Name, c.Name)))
        )
        .ToLookup(a => a.To, a => a.From);

    /// <summary>
    /// These rows and everything that points to them, however far; what points stands before what it points to. Rows that are not
    /// there are left out.
    /// </summary>
    public static async Task<List<Hanging>> Of(GoldthreadDb db, IReadOnlyList<GoneRow> rows)
    {
        var found = new List<Hanging>();
        var met = new HashSet<(string, Guid)>();
        foreach (var row in rows)
        {
            if (!Catalogue.Tables.ContainsKey(row.Table))
            {
                throw new NotHere();
            }

            await Add(db, row.Table, [new Guid(Convert.FromHexString(row.Id), bigEndian: true)], met, found);
        }

        return found;
    }

    private static async Task Add(
        GoldthreadDb db,
        string table,
        List<Guid> ids,
        HashSet<(string, Guid)> met,
        List<Hanging> found
    )
    {
        var fresh = ids.Where(id => met.Add((table, id))).ToList();
        if (fresh.Count == 0)
        {
            return;
        }

        foreach (var (child, column) in PointingTo[table])
        {
            await Add(db, child, await Ids(db, child, column, fresh), met, found);
        }

        found.AddRange((await db.AllIn(table, fresh)).Select(r => new Hanging(table, r)));
    }

    private static async Task<List<Guid>> Ids(GoldthreadDb db, string table, string column, List<Guid> to)
    {
        var ids = new List<Guid>();
        foreach (var id in to)
        {
            await using var command = Deleting.Command(
                db,
                $"SELECT id FROM \"{table}\" WHERE \"{column}\" = @id",
                ("@id", id)
            );
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                ids.Add(reader[0] is Guid found ? found : new Guid((byte[])reader[0], bigEndian: true));
            }
        }

        return ids;
    }
}

/// <summary>Takes rows away that a saved entry of the history says were destroyed.</summary>
internal static class Deleting
{
    /// <summary>Deletes them in this order. Throws <see cref="Refused"/> when something else points to one.</summary>
    public static void Carry(GoldthreadDb db, Guid entry, IReadOnlyList<GoneRow> rows)
    {
        try
        {
            if (db.Database.IsNpgsql())
            {
                using var ask = Command(db, "SELECT goldthread_destroy(@id)", ("@id", entry));
                ask.ExecuteNonQuery();
                return;
            }

            foreach (var row in rows)
            {
                var id = new Guid(Convert.FromHexString(row.Id), bigEndian: true);
                using var live = Command(db, $"DELETE FROM \"{row.Table}\" WHERE id = @id", ("@id", id));
                live.ExecuteNonQuery();
                using var past = Command(
                    db,
                    "DELETE FROM past_version WHERE table_name = @table AND row_id = @id",
                    ("@table", row.Table),
                    ("@id", id)
                );
                past.ExecuteNonQuery();
            }
        }
        catch (DbException e)
            when (e.SqlState == "23503" || e is Microsoft.Data.Sqlite.SqliteException { SqliteErrorCode: 19 })
        {
            throw new Refused("", "Something else still points to what is to be destroyed. Nothing was destroyed.");
        }
    }

    /// <summary>A statement within the open transaction of a context.</summary>
    public static DbCommand Command(GoldthreadDb db, string sql, params (string Name, object Value)[] values)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
#pragma warning disable CA2100 // The only names in it are the catalogue's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value is Guid id && !db.Database.IsNpgsql() ? id.ToByteArray(bigEndian: true) : value;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}

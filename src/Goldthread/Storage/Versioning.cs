using System.Security.Cryptography;
using Goldthread.History;
using Goldthread.Verify;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Goldthread.Storage;

/// <summary>Gives every row that is about to be saved its version, its salt and its commitment, and keeps what it replaces.</summary>
internal static class Versioning
{
    public static IReadOnlyList<TouchedRow> Stamp(GoldthreadDb db)
    {
        db.ChangeTracker.DetectChanges();
        var touched = new List<TouchedRow>();
        foreach (var entry in db.ChangeTracker.Entries<Record>().ToList())
        {
            switch (entry.State)
            {
                case EntityState.Added:
                    touched.Add(Commit(entry, 1, []));
                    break;
                case EntityState.Modified:
                    touched.Add(Supersede(db, entry));
                    break;
                case EntityState.Deleted:
                    throw new InvalidOperationException("A record is never deleted.");
                default:
                    break;
            }
        }

        return touched;
    }

    /// <summary>The column values of a record as the database holds them.</summary>
    public static Dictionary<string, object?> ValuesOf(EntityEntry<Record> entry) =>
        Values(entry, original: false).ToDictionary(v => v.Key, v => v.Value);

    private static TouchedRow Supersede(GoldthreadDb db, EntityEntry<Record> entry)
    {
        var changed = Columns(entry)
            .Where(c => entry.Property(c.Property.Name).IsModified)
            .Select(c => c.Name)
            .Order()
            .ToList();
        db.PastVersions.Add(
            new PastVersion
            {
                TableName = entry.Metadata.GetTableName()!,
                RowId = entry.Entity.Id,
                Version = entry.Entity.Version,
                Body = PastBody.Write(Values(entry, original: true)),
                Salt = (byte[])entry.Property(nameof(Record.Salt)).OriginalValue!,
            }
        );
        return Commit(entry, entry.Entity.Version + 1, changed);
    }

    /// <summary>Gives a record its version and its salt, and tells of it for the history.</summary>
    /// <param name="values">Its column values; asked for when the version is set.</param>
    public static TouchedRow Commit(
        Record record,
        string table,
        int version,
        Func<IEnumerable<KeyValuePair<string, object?>>> values,
        IReadOnlyList<string> changed
    )
    {
        record.Version = version;
        record.Salt = RandomNumberGenerator.GetBytes(16);
        return new TouchedRow(
            table,
            Convert.ToHexStringLower(record.Id.ToByteArray(bigEndian: true)),
            version,
            TouchedRow.Encode(Canonical.Commitment(record.Salt, Canonical.Row(table, values()))),
            changed
        );
    }

    private static TouchedRow Commit(EntityEntry<Record> entry, int version, IReadOnlyList<string> changed) =>
        Commit(entry.Entity, entry.Metadata.GetTableName()!, version, () => Values(entry, original: false), changed);

    private static IEnumerable<KeyValuePair<string, object?>> Values(EntityEntry<Record> entry, bool original) =>
        Columns(entry)
            .Select(c =>
            {
                var property = entry.Property(c.Property.Name);
                return new KeyValuePair<string, object?>(
                    c.Name,
                    Stored(c.Property, original ? property.OriginalValue : property.CurrentValue)
                );
            });

    private static IEnumerable<(string Name, IProperty Property)> Columns(EntityEntry entry) =>
        entry
            .Metadata.GetProperties()
            .Where(p => p.Name is not (nameof(Record.Salt) or Mapping.Tenant))
            .Select(p => (p.GetColumnName(), p));

    /// <summary>A value as the database will hold it, which is what the witness will read.</summary>
    public static object? Stored(IProperty property, object? value)
    {
        var converter = property.GetTypeMapping().Converter;
        var stored = value is null || converter is null ? value : converter.ConvertToProvider(value);
        return stored switch
        {
            null or byte[] or long or string => stored,
            int number => (long)number,
            bool flag => flag ? 1L : 0L,
            DateOnly day => day.ToString("yyyy-MM-dd"),
            Guid id => id.ToByteArray(bigEndian: true),
            _ => throw new InvalidOperationException($"{property.Name} has a type that the catalogue does not know."),
        };
    }
}

using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.Verify;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Goldthread.Storage;

/// <summary>
/// Maps every record by convention: names in snake case, ids as 16 bytes, instants as microseconds, enums as words.
/// There is nothing to write for a new record but the record, the catalogue and the schema file; a test compares the three.
/// </summary>
internal static class Mapping
{
    public static void Apply(ModelBuilder model)
    {
        foreach (var type in RecordTypes())
        {
            model.Entity(type).HasKey(nameof(Record.Id));
        }

        model.Entity<HistoryEntry>().ToTable("history").HasKey(h => h.Id);
        model
            .Entity<PastVersion>()
            .HasKey(p => new
            {
                p.TableName,
                p.RowId,
                p.Version,
            });
        foreach (var entity in model.Model.GetEntityTypes())
        {
            if (entity.ClrType != typeof(HistoryEntry))
            {
                entity.SetTableName(Naming.ToSnake(entity.ClrType.Name));
            }

            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(Naming.ToSnake(property.Name));
                property.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
            }
        }

        model.Entity<HistoryEntry>().Property(h => h.WhatDone).HasColumnName("what");
        ApplyArrows(model);
    }

    /// <summary>The names of working tables and their columns, by the same rule.</summary>
    public static void ApplyNames(ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            entity.SetTableName(Naming.ToSnake(entity.ClrType.Name));
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(Naming.ToSnake(property.Name));
                property.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
            }
        }
    }

    // What records point to, by the catalogue: so that what is kept together is written in an order that foreign keys allow.
    private static void ApplyArrows(ModelBuilder model)
    {
        var types = RecordTypes().ToDictionary(t => Naming.ToSnake(t.Name));
        foreach (var (table, type) in types)
        {
            var properties = model.Entity(type).Metadata.GetProperties().ToDictionary(p => p.GetColumnName());
            foreach (var column in Catalogue.Tables[table].Columns.Where(c => c.PointsTo is not null))
            {
                model
                    .Entity(type)
                    .HasOne(types[column.PointsTo!])
                    .WithMany()
                    .HasForeignKey(properties[column.Name].Name)
                    .OnDelete(DeleteBehavior.NoAction);
            }
        }
    }

    public static void ApplyTypes(ModelConfigurationBuilder types)
    {
        types.Properties<Guid>().HaveConversion<IdConverter>();
        types.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
        types.Properties<Amount>().HaveConversion<AmountConverter>();
        types.Properties<Enum>().HaveConversion<string>();
    }

    public static IEnumerable<Type> RecordTypes() =>
        typeof(Record).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Record)) && !t.IsAbstract);

    private sealed class IdConverter()
        : ValueConverter<Guid, byte[]>(id => id.ToByteArray(true), bytes => new Guid(bytes, true));

    private sealed class InstantConverter()
        : ValueConverter<DateTimeOffset, long>(at => Instants.ToMicroseconds(at), us => Instants.FromMicroseconds(us));

    private sealed class AmountConverter()
        : ValueConverter<Amount, long>(a => a.TenThousandths, stored => new Amount(stored));
}

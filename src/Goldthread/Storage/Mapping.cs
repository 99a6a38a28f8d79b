using System.Linq.Expressions;
using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.Verify;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Goldthread.Storage;

/// <summary>
/// Maps every record by convention: names in snake case, ids as 16 bytes (PostgreSQL: uuid), instants as microseconds, enums as words.
/// There is nothing to write for a new record but the record, the catalogue and the schema file; a test compares the three.
/// </summary>
internal static class Mapping
{
    /// <summary>The property that no record has, only its row: whose row it is.</summary>
    public const string Tenant = "Tenant";

    public static void Apply(ModelBuilder model)
    {
        foreach (var type in RecordTypes())
        {
            model.Entity(type).HasKey(nameof(Record.Id));
        }

        model.Entity<HistoryEntry>().ToTable("history").HasKey(h => h.Id);
        model.Entity<Look>().HasKey(l => l.Id);
        model
            .Entity<PastVersion>()
            .HasKey(p => new
            {
                p.TableName,
                p.RowId,
                p.Version,
            });
        model.Entity<KnownHead>().HasKey(h => new { h.Note, h.Chain });
        model.Entity<Arrival>();
        model.Entity<RejectedArrival>();
        foreach (var entity in model.Model.GetEntityTypes())
        {
            if (entity.ClrType != typeof(HistoryEntry))
            {
                entity.SetTableName(Naming.ToSnake(entity.ClrType.Name));
            }

            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(Naming.ToSnake(property.Name));
                property.ValueGenerated = ValueGenerated.Never;
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

    /// <summary>
    /// On PostgreSQL, where providers share tables: every row has its provider, which the server fills in, and only rows
    /// of the context's own provider are asked for. Row-level security holds to the same without us.
    /// </summary>
    public static void ApplyTenant(ModelBuilder model, DbContext db, bool postgres)
    {
        if (!postgres)
        {
            return;
        }

        foreach (var entity in model.Model.GetEntityTypes())
        {
            var tenant = entity.AddProperty(Tenant, typeof(Guid));
            tenant.SetColumnName("tenant");
            tenant.ValueGenerated = ValueGenerated.Never;
            tenant.SetBeforeSaveBehavior(PropertySaveBehavior.Ignore);
            tenant.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
            var row = Expression.Parameter(entity.ClrType);
            entity.SetQueryFilter(
                Expression.Lambda(
                    Expression.Equal(
                        Expression.Call(
                            typeof(EF),
                            nameof(EF.Property),
                            [typeof(Guid)],
                            row,
                            Expression.Constant(Tenant)
                        ),
                        Expression.Property(Expression.Constant(db), nameof(WorkingDb.TenantId))
                    ),
                    row
                )
            );
        }
    }

    public static void ApplyTypes(ModelConfigurationBuilder types, bool postgres)
    {
        if (!postgres)
        {
            types.Properties<Guid>().HaveConversion<IdConverter>();
        }

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

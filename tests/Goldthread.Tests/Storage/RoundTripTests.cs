using System.Reflection;
using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.TestKit;
using Goldthread.Verify;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Record = Goldthread.History.Record;

namespace Goldthread.Tests.Storage;

public sealed class RoundTripTests
{
    private readonly Dictionary<string, List<Guid>> _made = [];
    private int _count;

    [Fact]
    public async Task Every_property_of_every_kind_of_record_comes_back_as_it_was_kept()
    {
        await using var world = await World.Begin();
        var kept = new List<(Type Type, Guid Id, Dictionary<string, object?> Values)>();
        var kinds = InOrderOfNeed();
        // A destruction of what never was would be a lie, and is found as one: DestroyingTests.
        kinds.Remove(typeof(Destruction));
        if (Engine.IsPostgres)
        {
            // There is one provider to a border, and it is there already.
            kinds.Remove(typeof(Provider));
            _made["provider"] = [world.Provider.Id];
        }

        foreach (var type in kinds)
        {
            kept.Add(await Keep(world, type, whole: false));
            kept.Add(await Keep(world, type, whole: true));
        }

        await using var db = world.Read();
        foreach (var (type, id, values) in kept)
        {
            var record = Everything(db, type).Single(r => r.Id == id);
            foreach (var (name, value) in values)
            {
                Assert.True(
                    Equals(value, db.Entry(record).Property(name).CurrentValue),
                    $"{type.Name}.{name} was kept as {value} and came back as {db.Entry(record).Property(name).CurrentValue}."
                );
            }
        }

        Assert.Equal(Outcome.Sound, world.Database.Verify().Outcome);
        Assert.Equal(kinds.Count * 2, kept.Count);
        Assert.InRange(kinds.Count, Catalogue.Tables.Count - 2, Catalogue.Tables.Count - 1);
    }

    private async Task<(Type, Guid, Dictionary<string, object?>)> Keep(World world, Type type, bool whole)
    {
        var record = (Record)Activator.CreateInstance(type, nonPublic: true)!;
        var values = new Dictionary<string, object?>();
        await world.Run(
            world.Manager,
            (db, change) =>
            {
                record.Id = change.NewId();
                change.In(world.Home.Id);
                change.Keep(record, What.PersonChanged);
                var entry = db.Entry(record);
                foreach (var property in entry.Metadata.GetProperties().Where(p => !IsOfEveryRecord(p)))
                {
                    var value = property.IsNullable && !whole ? null : Some(property, entry.Metadata.GetTableName()!);
                    entry.Property(property.Name).CurrentValue = value;
                    values[property.Name] = value;
                }

                return Task.CompletedTask;
            }
        );
        var table = Naming.ToSnake(type.Name);
        _made[table] = [.. _made.GetValueOrDefault(table, []), record.Id];
        return (type, record.Id, values);
    }

    private object? Some(IProperty property, string table)
    {
        _count++;
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return type == typeof(Guid) ? _made[PointsTo(table, property)][0]
            : type == typeof(string) ? $"Llŷr’s “{_count}” 🫖"
            : type == typeof(int) ? _count
            : type == typeof(bool) ? true
            : type == typeof(Amount) ? new Amount(-_count)
            : type == typeof(DateOnly) ? new DateOnly(1904, 2, 29).AddDays(_count)
            : type == typeof(DateTimeOffset) ? DateTimeOffset.UnixEpoch.AddMicroseconds(_count)
            : type.IsEnum ? Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)
            : throw new InvalidOperationException($"{property.Name} is of a new type.");
    }

    private static bool IsOfEveryRecord(IProperty property) =>
        property.Name is nameof(Record.Id) or nameof(Record.Version) or nameof(Record.Salt) or Mapping.Tenant;

    private static string PointsTo(string table, IProperty property) =>
        Catalogue.Tables[table].Columns.Single(c => c.Name == property.GetColumnName()).PointsTo!;

    // What a record points to comes before it.
    private static List<Type> InOrderOfNeed()
    {
        var waiting = Mapping.RecordTypes().ToDictionary(t => Naming.ToSnake(t.Name));
        var order = new List<Type>();
        while (waiting.Count > 0)
        {
            var ready = waiting.Keys.First(t =>
                Catalogue
                    .Tables[t]
                    .Columns.All(c => c.PointsTo is null || c.PointsTo == t || !waiting.ContainsKey(c.PointsTo))
            );
            order.Add(waiting[ready]);
            waiting.Remove(ready);
        }

        return order;
    }

    private static IEnumerable<Record> Everything(GoldthreadDb db, Type type) =>
        (IEnumerable<Record>)
            typeof(GoldthreadDb)
                .GetMethod(nameof(GoldthreadDb.All), BindingFlags.Instance | BindingFlags.NonPublic)!
                .MakeGenericMethod(type)
                .Invoke(db, null)!;
}

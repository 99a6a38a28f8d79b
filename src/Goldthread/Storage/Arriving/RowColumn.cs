using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Goldthread.Storage.Arriving;

/// <summary>One column of a table, and the property of the record that it holds.</summary>
internal sealed class RowColumn
{
    private readonly IProperty _mapped;
    private readonly Func<object, object?> _get;
    private readonly Action<object, object?>? _set;
    private readonly ValueConverter? _converter;

    public RowColumn(IProperty mapped)
    {
        _mapped = mapped;
        _get = Getter(mapped.PropertyInfo!);
        _set = Setter(mapped.PropertyInfo!);
        _converter = mapped.GetTypeMapping().Converter;
        Name = mapped.GetColumnName();
        Quoted = $"\"{Name}\"";
        var type = _converter?.ProviderClrType ?? mapped.ClrType;
        Type = Nullable.GetUnderlyingType(type) ?? type;
    }

    public string Name { get; }

    /// <summary>Its name where a word of SQL might be mistaken for it.</summary>
    public string Quoted { get; }

    /// <summary>What the engine is given and gives.</summary>
    public Type Type { get; }

    /// <summary>What the engine is given for a record; null for nothing.</summary>
    public object? Given(object record) =>
        _get(record) is not { } value ? null
        : _converter is null ? value
        : _converter.ConvertToProvider(value);

    /// <summary>What is vouched for.</summary>
    public object? Stored(object record) => Versioning.Stored(_mapped, _get(record));

    public void Set(object record, DbDataReader row, int at)
    {
        if (_set is null || row.IsDBNull(at))
        {
            return;
        }

        var value = Read(row, at);
        _set(record, _converter is null ? value : _converter.ConvertFromProvider(value));
    }

    // Compiled once: a record has a dozen of them, and reflection would look each up again.
    private static Func<object, object?> Getter(PropertyInfo property)
    {
        var record = Expression.Parameter(typeof(object));
        var theirs = Expression.Property(Expression.Convert(record, property.DeclaringType!), property);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(theirs, typeof(object)), record).Compile();
    }

    // What follows from other properties is written to the table and never read from it.
    private static Action<object, object?>? Setter(PropertyInfo property)
    {
        if (!property.CanWrite)
        {
            return null;
        }

        var record = Expression.Parameter(typeof(object));
        var value = Expression.Parameter(typeof(object));
        var theirs = Expression.Property(Expression.Convert(record, property.DeclaringType!), property);
        var set = Expression.Assign(theirs, Expression.Convert(value, property.PropertyType));
        return Expression.Lambda<Action<object, object?>>(set, record, value).Compile();
    }

    private object Read(DbDataReader row, int at) =>
        Type == typeof(string) ? row.GetString(at)
        : Type == typeof(byte[]) ? row.GetFieldValue<byte[]>(at)
        : Type == typeof(long) ? row.GetInt64(at)
        : Type == typeof(int) ? row.GetInt32(at)
        : Type == typeof(bool) ? row.GetBoolean(at)
        : Type == typeof(Guid) ? row.GetGuid(at)
        : Type == typeof(DateOnly) ? row.GetFieldValue<DateOnly>(at)
        : throw new InvalidOperationException($"{Name} has a type that no statement is ready for.");
}

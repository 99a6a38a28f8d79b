using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Goldthread.Storage.Arriving;

/// <summary>One column of a table, and the property of the record that it holds.</summary>
internal sealed class RowColumn
{
    private readonly IProperty _mapped;
    private readonly PropertyInfo _property;
    private readonly ValueConverter? _converter;

    public RowColumn(IProperty mapped)
    {
        _mapped = mapped;
        _property = mapped.PropertyInfo!;
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
        _property.GetValue(record) is not { } value ? null
        : _converter is null ? value
        : _converter.ConvertToProvider(value);

    /// <summary>What is vouched for.</summary>
    public object? Stored(object record) => Versioning.Stored(_mapped, _property.GetValue(record));

    public void Set(object record, DbDataReader row, int at)
    {
        if (row.IsDBNull(at))
        {
            return;
        }

        var value = Read(row, at);
        _property.SetValue(record, _converter is null ? value : _converter.ConvertFromProvider(value));
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

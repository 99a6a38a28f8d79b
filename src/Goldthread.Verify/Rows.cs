using System.Data.Common;
using Npgsql;

namespace Goldthread.Verify;

/// <summary>Reads rows as values of the canonical form, whatever someone may have put in them.</summary>
internal static class Rows
{
    public static Entry Entry(DbDataReader r) =>
        new(
            Bytes(r[0])!,
            Bytes(r[1])!,
            r.GetInt64(2),
            r.GetInt64(3),
            Bytes(r[4])!,
            r[5] as string,
            r.GetString(6),
            r[7] as string,
            r.GetString(8),
            Bytes(r[9]),
            Bytes(r[10]),
            r.GetString(11)
        );

    /// <summary>An id as 16 bytes, whichever way the engine keeps it; null when it is empty.</summary>
    public static byte[]? Bytes(object value) =>
        value switch
        {
            Guid id => id.ToByteArray(bigEndian: true),
            DBNull => null,
            _ => (byte[])value,
        };

    public static Dictionary<string, object?> LiveValues(Table table, DbDataReader reader)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        for (var i = 0; i < table.Columns.Count; i++)
        {
            values[table.Columns[i].Name] = Plain(table.Columns[i].Type, reader, i + 1);
        }

        return values;
    }

    public static Dictionary<string, object?> PastValues(string table, string body) =>
        Catalogue.Tables.TryGetValue(table, out var known) ? PastBody.Read(known, body) : [];

    public static string Commitment(string table, Dictionary<string, object?> values, byte[] salt) =>
        TouchedRow.Encode(Canonical.Commitment(salt, Canonical.Row(table, values)));

    // PostgreSQL has types of its own for ids, days and flags; SQLite keeps them as bytes, text and numbers. What is of a
    // wrong type is not the row that was vouched for: it is left as it is, and will not match.
    private static object? Plain(ColumnType type, DbDataReader reader, int i) =>
        reader.IsDBNull(i) ? null
        : reader is NpgsqlDataReader && type == ColumnType.Date
            ? reader.GetFieldValue<DateOnly>(i).ToString("yyyy-MM-dd")
        : reader[i] switch
        {
            Guid id => id.ToByteArray(bigEndian: true),
            bool flag => flag ? 1L : 0L,
            int number => (long)number,
            double => "a number with a fraction",
            var value => value,
        };
}

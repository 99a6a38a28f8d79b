using System.Text;
using Microsoft.Data.Sqlite;

namespace Goldthread.Verify;

/// <summary>Reads rows as values of the canonical form, whatever someone may have put in them.</summary>
internal static class Rows
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static Entry Entry(SqliteDataReader r) =>
        new(
            (byte[])r[0],
            (byte[])r[1],
            r.GetInt64(2),
            r.GetInt64(3),
            (byte[])r[4],
            MaybeText(r, 5),
            Text(r, 6),
            MaybeText(r, 7),
            Text(r, 8),
            r[9] as byte[],
            r[10] as byte[],
            Text(r, 11)
        );

    public static Dictionary<string, object?> LiveValues(Table table, SqliteDataReader reader)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        for (var i = 0; i < table.Columns.Count; i++)
        {
            values[table.Columns[i].Name] = Plain(reader, i + 1);
        }

        return values;
    }

    public static Dictionary<string, object?> PastValues(string table, string body) =>
        Catalogue.Tables.TryGetValue(table, out var known) ? PastBody.Read(known, body) : [];

    public static string Commitment(string table, Dictionary<string, object?> values, byte[] salt) =>
        TouchedRow.Encode(Canonical.Commitment(salt, Canonical.Row(table, values)));

    /// <summary>Every byte of a text: the driver itself stops at the first nought byte, and anything could hide behind it.</summary>
    public static string Text(SqliteDataReader reader, int column) =>
        Strict.GetString(reader.GetFieldValue<byte[]>(column));

    private static string? MaybeText(SqliteDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : Text(reader, column);

    // A number slipped in where text belongs is not the row that was vouched for: as text it will not match.
    private static object? Plain(SqliteDataReader reader, int column) =>
        reader.GetValue(column) switch
        {
            DBNull => null,
            double => "a number with a fraction",
            string => Text(reader, column),
            var value => value,
        };
}

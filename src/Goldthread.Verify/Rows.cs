using Microsoft.Data.Sqlite;

namespace Goldthread.Verify;

/// <summary>Reads rows as values of the canonical form, whatever someone may have put in them.</summary>
internal static class Rows
{
    public static Entry Entry(SqliteDataReader r) =>
        new(
            (byte[])r[0],
            (byte[])r[1],
            r.GetInt64(2),
            r.GetInt64(3),
            (byte[])r[4],
            r[5] as string,
            r.GetString(6),
            r[7] as string,
            r.GetString(8),
            r[9] as byte[],
            r[10] as byte[],
            r.GetString(11)
        );

    public static Dictionary<string, object?> LiveValues(Table table, SqliteDataReader reader)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        for (var i = 0; i < table.Columns.Count; i++)
        {
            values[table.Columns[i].Name] = reader.IsDBNull(i + 1) ? null : Plain(reader[i + 1]);
        }

        return values;
    }

    public static Dictionary<string, object?> PastValues(string table, string body) =>
        Catalogue.Tables.TryGetValue(table, out var known) ? PastBody.Read(known, body) : [];

    public static string Commitment(string table, Dictionary<string, object?> values, byte[] salt) =>
        TouchedRow.Encode(Canonical.Commitment(salt, Canonical.Row(table, values)));

    // A number slipped in where text belongs is not the row that was vouched for: as text it will not match.
    private static object Plain(object value) => value is double ? "a number with a fraction" : value;
}

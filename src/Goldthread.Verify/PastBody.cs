using System.Text.Json;

namespace Goldthread.Verify;

/// <summary>The text in which a superseded version of a row is kept: a JSON object of its columns; bytes as hex.</summary>
public static class PastBody
{
    /// <summary>Writes the column values of a row.</summary>
    public static string Write(IEnumerable<KeyValuePair<string, object?>> values) =>
        JsonSerializer.Serialize(
            values
                .Where(v => v.Value is not null)
                .ToDictionary(v => v.Key, v => v.Value is byte[] bytes ? Convert.ToHexStringLower(bytes) : v.Value)
        );

    /// <summary>Reads them back; the catalogue tells which are bytes.</summary>
    public static Dictionary<string, object?> Read(Table table, string body)
    {
        using var json = JsonDocument.Parse(body);
        return json.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => Value(table.TypeOf(p.Name), p.Value));
    }

    private static object? Value(ColumnType type, JsonElement value) =>
        type == ColumnType.Id ? Convert.FromHexString(value.GetString()!)
        : value.ValueKind == JsonValueKind.Number ? value.GetInt64()
        : value.GetString();
}

using System.Text.Json;
using System.Text.Unicode;
using Goldthread.Evidence;

namespace Goldthread.Web.Api;

/// <summary>The body of <c>POST /api/records</c>: one record, a list of them, or a list under the name “records”.</summary>
internal static class RecordsBody
{
    /// <summary>The most records in one request.</summary>
    public const int Most = 1000;

    private const int Deepest = 16;

    /// <summary>Reads every record of it. Throws <see cref="JsonException"/> when it cannot be read at all.</summary>
    /// <returns>Null when there are more than <see cref="Most"/>.</returns>
    public static IReadOnlyList<ArrivingRecord>? Read(ReadOnlySpan<byte> body)
    {
        if (!Utf8.IsValid(body))
        {
            throw new JsonException("It is not UTF-8.");
        }

        var json = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = Deepest });
        json.Read();
        if (json.TokenType == JsonTokenType.StartObject && !IsWrapped(json))
        {
            var whole = Slice(ref json, body);
            AtEnd(ref json);
            return [RecordReader.Read(whole)];
        }

        var wrapped = json.TokenType == JsonTokenType.StartObject;
        if (wrapped)
        {
            json.Read();
            json.Read();
        }

        if (json.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("Records come as an object or a list.");
        }

        var records = new List<ArrivingRecord>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            var one = Slice(ref json, body);
            if (records.Count == Most)
            {
                return null;
            }

            records.Add(RecordReader.Read(one));
        }

        if (wrapped && (!json.Read() || json.TokenType != JsonTokenType.EndObject))
        {
            throw new JsonException("Nothing stands beside “records”.");
        }

        AtEnd(ref json);
        return records;
    }

    // The reader is a copy, so that it can look ahead.
    private static bool IsWrapped(Utf8JsonReader json) =>
        json.Read() && json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("records"u8);

    private static ReadOnlySpan<byte> Slice(ref Utf8JsonReader json, ReadOnlySpan<byte> body)
    {
        var start = (int)json.TokenStartIndex;
        json.Skip();
        return body[start..(int)json.BytesConsumed];
    }

    private static void AtEnd(ref Utf8JsonReader json)
    {
        if (json.Read())
        {
            throw new JsonException("There is something after the end.");
        }
    }
}

using System.Text;
using System.Text.Json;
using Goldthread.History;

namespace Goldthread.Web.Api;

/// <summary>
/// Reads values that another program sent, without trusting any of them. What is wrong is gathered beside the path of its
/// field (<c>goals[0].how</c>), and reading goes on, so that all of it is said at once.
/// </summary>
internal sealed class JsonFields
{
    private const int MostProblems = 50;
    private const int LongestName = 60;

    private readonly List<Problem> _problems = [];

    /// <summary>Takes the value of one field; false when there is no such field.</summary>
    public delegate bool Take(ref Utf8JsonReader json, string name, string path);

    /// <summary>Takes one of a list.</summary>
    public delegate void TakeOne(ref Utf8JsonReader json, string path);

    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Reads an object field by field. Unknown and doubled fields are named.</summary>
    public void Object(ref Utf8JsonReader json, string path, Take take)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            Wrong(path, "Send this as an object.");
            json.Skip();
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = Plain(ref json) ?? "?";
            var at = path.Length == 0 ? Short(name) : $"{path}.{Short(name)}";
            json.Read();
            if (!seen.Add(name))
            {
                Wrong(at, "This is said twice. Say it once.");
                json.Skip();
            }
            else if (!take(ref json, name, at))
            {
                Wrong(at, "There is no such field.");
                json.Skip();
            }
        }
    }

    /// <summary>Reads a list of at most <paramref name="most"/>.</summary>
    public void Each(ref Utf8JsonReader json, string path, int most, TakeOne take)
    {
        if (json.TokenType == JsonTokenType.Null)
        {
            return;
        }

        if (json.TokenType != JsonTokenType.StartArray)
        {
            Wrong(path, "Send this as a list.");
            json.Skip();
            return;
        }

        for (var i = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; i++)
        {
            if (i < most)
            {
                take(ref json, $"{path}[{i}]");
                continue;
            }

            Wrong(path, $"Send at most {most} of these.");
            json.Skip();
        }
    }

    /// <summary>Text exactly as it was sent.</summary>
    public string? Text(ref Utf8JsonReader json, string path)
    {
        if (json.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (json.TokenType != JsonTokenType.String)
        {
            Wrong(path, "Send this as text.");
            json.Skip();
            return null;
        }

        var text = Plain(ref json);
        if (text is null)
        {
            Wrong(path, "This holds half a character. Send it whole.");
        }

        return text;
    }

    /// <summary>A number as people would type it, sent as a number or as text.</summary>
    public string? Number(ref Utf8JsonReader json, string path) =>
        json.TokenType == JsonTokenType.Number
            ? Encoding.UTF8.GetString(json.ValueSpan[..Math.Min(json.ValueSpan.Length, LongestName)])
            : Text(ref json, path);

    public int? Whole(ref Utf8JsonReader json, string path, string sentence)
    {
        if (json.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (json.TokenType == JsonTokenType.Number && json.TryGetInt32(out var number))
        {
            return number;
        }

        Wrong(path, sentence);
        json.Skip();
        return null;
    }

    public bool Flag(ref Utf8JsonReader json, string path)
    {
        if (json.TokenType is JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null)
        {
            return json.TokenType == JsonTokenType.True;
        }

        Wrong(path, "Send true or false.");
        json.Skip();
        return false;
    }

    public Guid? Id(ref Utf8JsonReader json, string path)
    {
        if (json.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (json.TokenType == JsonTokenType.String && json.TryGetGuid(out var id))
        {
            return id;
        }

        Wrong(path, "Send an id, like 0198c0de-0000-7000-8000-000000000001.");
        json.Skip();
        return null;
    }

    /// <summary>One word of a list of words.</summary>
    public T? Choice<T>(ref Utf8JsonReader json, string path)
        where T : struct, Enum
    {
        if (json.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (
            json.TokenType == JsonTokenType.String
            && Plain(ref json) is { } word
            && Words<T>.All.TryGetValue(word, out var one)
        )
        {
            return one;
        }

        Wrong(path, $"Send one of: {string.Join(", ", Words<T>.All.Keys)}.");
        json.Skip();
        return null;
    }

    public void Wrong(string path, string sentence)
    {
        if (_problems.Count < MostProblems && !_problems.Exists(p => p.Field == path))
        {
            _problems.Add(new Problem(path, sentence));
        }
    }

    // Null for what is no text: half of a pair of code units.
    private static string? Plain(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string Short(string name) => name.Length > LongestName ? $"{name[..LongestName]}…" : name;

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly IReadOnlyDictionary<string, T> All = Enum.GetValues<T>()
            .ToDictionary(v => JsonNamingPolicy.CamelCase.ConvertName(v.ToString()), StringComparer.Ordinal);
    }
}

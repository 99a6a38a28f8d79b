namespace Goldthread.Web.Api;

/// <summary>How a parameter of an address is written.</summary>
internal enum AskedKind
{
    Text,
    Id,
    Day,
    Cursor,
    Count,
}

/// <summary>A parameter that an address takes after its question mark. What is not listed there is refused by its name.</summary>
/// <param name="Means">What it does, for the description of the interface.</param>
internal sealed record Asked(string Name, AskedKind Kind, string Means)
{
    /// <summary>How many rows an answer has when nothing is said.</summary>
    public const int Usual = 50;

    /// <summary>The most rows that an answer has.</summary>
    public const int Most = 200;

    /// <summary>The longest text that is looked for.</summary>
    public const int LongestText = 100;

    public static readonly Asked Search = new(
        "search",
        AskedKind.Text,
        "Part of a name; accents and capitals do not matter."
    );
    public static readonly Asked Service = new("service", AskedKind.Id, "Only those at this service.");
    public static readonly Asked Goal = new("goal", AskedKind.Id, "Only what is about this goal.");
    public static readonly Asked From = new("from", AskedKind.Day, "From this day on.");
    public static readonly Asked To = new("to", AskedKind.Day, "Up to this day, with it.");
    public static readonly Asked After = new(
        "after",
        AskedKind.Cursor,
        "Where to go on: what the part before gave as “next”."
    );
    public static readonly Asked Limit = new(
        "limit",
        AskedKind.Count,
        "How many at most: 1 to 200, and 50 when left out."
    );

    /// <summary>Reads what was sent. Null, with the sentence that says how to write it, when it is not that.</summary>
    public object? Read(string text, out string sentence)
    {
        (object? value, sentence) = Kind switch
        {
            AskedKind.Text => (
                text.Length is > 0 and <= LongestText && !text.Any(char.IsControl) ? text : null,
                $"Write 1 to {LongestText} characters."
            ),
            AskedKind.Id => (Guid.TryParseExact(text, "D", out var id) ? id : null, "Write an id as it was given."),
            AskedKind.Day => (
                DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) && day.Year is >= 1900 and < 2200
                    ? (object)day
                    : null,
                "Write a day that exists, as 2026-01-31."
            ),
            AskedKind.Cursor => (Cursor.Read(text), "Send what the part before gave as “next”, as it is."),
            _ => (
                int.TryParse(text, System.Globalization.NumberStyles.None, null, out var count)
                && count is >= 1 and <= Most
                    ? (object)count
                    : null,
                $"Write a number from 1 to {Most}."
            ),
        };
        return value;
    }
}

/// <summary>What an endpoint may be asked.</summary>
internal sealed record Asks(IReadOnlyList<Asked> All);

/// <summary>What was asked, read and found to be in order.</summary>
internal sealed class Question(IReadOnlyDictionary<Asked, object> said)
{
    /// <summary>How many rows at most.</summary>
    public int Limit => said.TryGetValue(Asked.Limit, out var limit) ? (int)limit : Asked.Usual;

    /// <summary>After which row to go on; null to begin.</summary>
    public Cursor? After => said.GetValueOrDefault(Asked.After) as Cursor;

    public string? Text(Asked asked) => said.GetValueOrDefault(asked) as string;

    public Guid? Id(Asked asked) => said.TryGetValue(asked, out var id) ? (Guid)id : null;

    public DateOnly? Day(Asked asked) => said.TryGetValue(asked, out var day) ? (DateOnly)day : null;
}

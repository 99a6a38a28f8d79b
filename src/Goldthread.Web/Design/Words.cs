namespace Goldthread.Web.Design;

/// <summary>Days, numbers and lists as people in Britain say them.</summary>
public static class Words
{
    private static readonly string[] Digits =
    [
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
    ];

    /// <summary>“Thursday 19 November”.</summary>
    public static string Day(DateOnly day) => day.ToString("dddd d MMMM");

    /// <summary>“Thursday 19 November”, with the year when it is not this one.</summary>
    public static string Day(DateOnly day, DateOnly today) => Day(day) + Year(day, today);

    /// <summary>“19 November”.</summary>
    public static string Short(DateOnly day) => day.ToString("d MMMM");

    /// <summary>“19 November”, with the year when it is not this one.</summary>
    public static string Short(DateOnly day, DateOnly today) => Short(day) + Year(day, today);

    public static string Day(DateTime at) => Day(DateOnly.FromDateTime(at));

    public static string Short(DateTime at) => Short(DateOnly.FromDateTime(at));

    /// <summary>“Thursday 19 November, 10:40”.</summary>
    public static string DayAndTime(DateTime at) => Day(at) + ", " + Time(at);

    /// <summary>“Thursday 19 November, 10:40”, with the year when it is not this one.</summary>
    public static string DayAndTime(DateTime at, DateOnly today) =>
        Day(DateOnly.FromDateTime(at), today) + ", " + Time(at);

    /// <summary>“09:12”.</summary>
    public static string Time(DateTime at) => at.ToString("HH:mm");

    /// <summary>“1 reading”, “12 readings”; in words from one to nine where a sentence wants them.</summary>
    public static string Count(int number, string one, string many, bool inWords = false) =>
        Number(number, inWords) + " " + (number == 1 ? one : many);

    private static string Number(int number, bool inWords) =>
        inWords && number is >= 0 and <= 9 ? Digits[number] : number.ToString("#,0");

    /// <summary>“a, b and c”.</summary>
    public static string Join(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : string.Join(", ", items.Take(items.Count - 1)) + " and " + items[^1];

    /// <summary>Ends with a full stop, when it does not end with a mark already.</summary>
    public static string Sentence(string text) =>
        text.TrimEnd() is { Length: > 0 } words && !".!?…”".Contains(words[^1]) ? words + "." : text.TrimEnd();

    /// <summary>As it stands in the middle of a sentence: "By text" is "by text", "BSL" stays.</summary>
    public static string Small(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    /// <summary>Starts with a capital letter.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Year(DateOnly day, DateOnly today) => day.Year == today.Year ? "" : $" {day.Year}";
}

namespace Goldthread.GoldenThread;

/// <summary>Counts in words: "one risk", "12 records".</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
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

    /// <summary>A number in words up to nine, in figures from ten. With a thing, in its singular or plural.</summary>
    internal static string Of(int count, string thing) =>
        $"{(count is >= 0 and < 10 ? Small[count] : count)} {thing}{(count == 1 ? "" : "s")}";

    /// <summary>The same at the start of a sentence.</summary>
    internal static string AtStart(int count, string thing)
    {
        var words = Of(count, thing);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>Names in a row: “A”, “B” and “C”.</summary>
    internal static string Quoted(IReadOnlyCollection<string> names)
    {
        var quoted = names.Select(name => $"“{name}”").ToList();
        return quoted.Count < 2 ? string.Concat(quoted) : $"{string.Join(", ", quoted.SkipLast(1))} and {quoted[^1]}";
    }
}

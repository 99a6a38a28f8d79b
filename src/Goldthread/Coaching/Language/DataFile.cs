using System.Reflection;

namespace Goldthread.Coaching.Language;

/// <summary>Reads the data files of the coach: a line <c>[Section]</c>, then entries between commas or one a line; # comments.</summary>
internal static class DataFile
{
    private static readonly Assembly Ours = typeof(DataFile).Assembly;

    /// <summary>Every entry, between commas, of every file whose name begins so, with its section.</summary>
    internal static IEnumerable<(string Section, string Entry)> Entries(string prefix) =>
        Lines(prefix)
            .SelectMany(line =>
                line.Line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(entry => (line.Section, entry))
            );

    /// <summary>Every line that is not a comment, with its section.</summary>
    internal static IEnumerable<(string Section, string Line)> Lines(string prefix)
    {
        var names = Ours.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal));
        return names.Order(StringComparer.Ordinal).SelectMany(LinesOf);
    }

    private static IEnumerable<(string Section, string Line)> LinesOf(string name)
    {
        using var reader = new StreamReader(Ours.GetManifestResourceStream(name)!);
        var section = "";
        while (reader.ReadLine() is { } raw)
        {
            var line = raw.Split('#')[0].Trim();
            if (line.StartsWith('[') && line.EndsWith(']'))
            {
                section = line[1..^1];
            }
            else if (line.Length > 0)
            {
                yield return (section, line);
            }
        }
    }
}

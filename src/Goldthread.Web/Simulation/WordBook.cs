using System.Collections.Concurrent;

namespace Goldthread.Web.Simulation;

/// <summary>
/// A file of words: sections of lines, each under its name in square brackets. A line of one section may have gaps that
/// lines of another fill. A line that begins with # is a remark.
/// </summary>
internal sealed class WordBook
{
    private static readonly ConcurrentDictionary<string, WordBook> Opened = new();

    private readonly Dictionary<string, List<string>> _sections = [];
    private readonly ConcurrentDictionary<string, IReadOnlyList<SentenceShape>> _shapes = new();

    private WordBook(string name)
    {
        Name = name;
        using var stream = typeof(WordBook).Assembly.GetManifestResourceStream($"simulation/{name}.txt");
        using var reader = new StreamReader(stream ?? throw new InvalidOperationException($"There is no book {name}."));
        List<string>? section = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                _sections.Add(line.Trim('[', ']'), section = []);
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                section!.Add(line);
            }
        }
    }

    public string Name { get; }

    /// <summary>A book that comes with the application.</summary>
    public static WordBook Open(string name) => Opened.GetOrAdd(name, n => new WordBook(n));

    /// <summary>The lines of a section; a gap in them is still a gap.</summary>
    public IReadOnlyList<string> Lines(string section) =>
        _sections.TryGetValue(section, out var lines)
            ? lines
            : throw new InvalidOperationException($"The book {Name} has no section {section}.");

    public bool Has(string section) => _sections.ContainsKey(section);

    /// <summary>The parts of one line, parted by upright strokes.</summary>
    public static string[] Parts(string line) => line.Split('|', StringSplitOptions.TrimEntries);

    /// <summary>The lines of a section as shapes of sentences.</summary>
    public IReadOnlyList<SentenceShape> Shapes(string section) =>
        _shapes.GetOrAdd(
            section,
            s => [.. Lines(s).Select(l => new SentenceShape(l, gap => _sections.GetValueOrDefault(gap)))]
        );
}

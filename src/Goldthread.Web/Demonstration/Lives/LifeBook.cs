using System.Globalization;

namespace Goldthread.Web.Demonstration.Lives;

/// <summary>
/// A life written as plain lines, and told line by line. A line that begins with @ says when and by whom what follows is
/// done; every other line begins with a verb, and its parts are parted by upright strokes. # begins a remark.
/// </summary>
internal sealed partial class LifeBook
{
    private readonly Teller _tell;
    private readonly List<(int Week, Told Told)> _told = [];
    private string[] _parts = [];
    private int _at;

    private LifeBook(Teller tell) => _tell = tell;

    /// <summary>The names of all that are written, in the order of their names.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. typeof(LifeBook)
            .Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith("lives/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The kind of service a life is lived at: the word after "at" in its first line.</summary>
    public static string PlaceOf(string name) =>
        Lines(name).First(l => l.StartsWith("at ", StringComparison.Ordinal))[3..];

    /// <summary>Tells a life. Throws with the number of a line that it cannot read.</summary>
    public static void Tell(string name, Teller tell)
    {
        var book = new LifeBook(tell);
        var number = 0;
        foreach (var line in Lines(name))
        {
            number++;
            try
            {
                book.Read(line);
            }
            catch (Exception e) when (e is FormatException or ArgumentException or KeyNotFoundException)
            {
                throw new InvalidOperationException($"{name}, line {number}: {e.Message}", e);
            }
        }
    }

    private static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(LifeBook).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private void Read(string line)
    {
        if (line.Length == 0 || line[0] == '#')
        {
            return;
        }

        if (line[0] == '@')
        {
            var when = line[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            _tell.On(Number(when[0]), Day(when[1]), when[2], Enum.Parse<Who>(when[3]));
            return;
        }

        var space = line.IndexOf(' ');
        _parts = line[(space + 1)..].Split('|', StringSplitOptions.TrimEntries);
        _at = 0;
        Do(line[..space]);
    }

    // The next part; an empty one, or none, is nothing.
    private string? Maybe()
    {
        var part = _at < _parts.Length ? _parts[_at] : "";
        _at++;
        return part.Length == 0 ? null : part;
    }

    private string Next() => Maybe() ?? throw new FormatException($"Part {_at} is missing.");

    private T Of<T>()
        where T : struct, Enum => Enum.Parse<T>(Next());

    private T? MaybeOf<T>()
        where T : struct, Enum => Maybe() is { } part ? Enum.Parse<T>(part) : null;

    private int? MaybeNumber() => Maybe() is { } part ? Number(part) : null;

    /// <summary>A day of the story, such as "30 Tue"; none when it is left out.</summary>
    private DateOnly? MaybeOn() => Maybe() is { } part ? On(part) : null;

    private DateOnly On(string part)
    {
        var (week, day) = WeekAndDay(part);
        return _tell.Day(week, day);
    }

    private static (int Week, DayOfWeek Day) WeekAndDay(string part)
    {
        var pieces = part.Split(' ');
        return (Number(pieces[0]), Day(pieces[1]));
    }

    private static int Number(string part) => int.Parse(part, CultureInfo.InvariantCulture);

    private static DayOfWeek Day(string part) =>
        Enum.GetValues<DayOfWeek>().First(d => d.ToString().StartsWith(part, StringComparison.Ordinal));
}

namespace Goldthread.Evidence;

/// <summary>One block of a file that ships with the application: a head, and lines that begin with a verb.</summary>
internal sealed record TextBlock(string Head, IReadOnlyList<string> Lines)
{
    /// <summary>The first word of a line that has parts.</summary>
    public static string? VerbOf(string line)
    {
        var stroke = line.IndexOf('|', StringComparison.Ordinal);
        return stroke < 0 ? null : line[..stroke].Trim();
    }

    /// <summary>What follows a verb, for every line that begins with it, in order.</summary>
    public IEnumerable<string> After(string verb) =>
        Lines.Where(l => VerbOf(l) == verb).Select(l => l[(l.IndexOf('|', StringComparison.Ordinal) + 1)..].Trim());

    /// <summary>The lines that have no verb: plain words.</summary>
    public IEnumerable<string> Plain() => Lines.Where(l => VerbOf(l) is null);
}

/// <summary>Reads the files that ship with the application. A head begins with an equals sign; # begins a remark.</summary>
internal static class TextBlocks
{
    /// <summary>The blocks of an embedded file, in order. Throws when a line comes before the first head.</summary>
    public static IReadOnlyList<TextBlock> Of(string resource)
    {
        using var stream =
            typeof(TextBlocks).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} does not ship with the application.");
        using var reader = new StreamReader(stream);
        return Of(reader.ReadToEnd().Split('\n').Select(l => l.Trim()));
    }

    internal static IReadOnlyList<TextBlock> Of(IEnumerable<string> lines)
    {
        var blocks = new List<TextBlock>();
        foreach (var line in lines.Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (line[0] == '=')
            {
                blocks.Add(new(line[1..].Trim(), new List<string>()));
            }
            else if (blocks.Count == 0)
            {
                throw new FormatException($"No head comes before: {line}");
            }
            else
            {
                ((List<string>)blocks[^1].Lines).Add(line);
            }
        }

        return blocks;
    }
}

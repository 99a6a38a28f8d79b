using Goldthread.Evidence;

namespace Goldthread.Goals.Examples;

/// <summary>
/// The goals to start from, read once from the files in <c>Library</c>, one file a setting. A block is: key, kind and
/// title; the words; an indicator for each lens (feels, does, safe); the first sign (early); the question (ask); and
/// the ladder from its foot (step).
/// </summary>
public static class ExampleLibrary
{
    private const string Folder = "examples/";

    private static readonly Lazy<IReadOnlyList<ExampleGoal>> Read = new(() =>
        [.. Enum.GetValues<ExampleSetting>().SelectMany(Of)]
    );

    /// <summary>All of them, setting by setting.</summary>
    public static IReadOnlyList<ExampleGoal> All => Read.Value;

    /// <summary>The one of that name; null when there is none, or no name.</summary>
    public static ExampleGoal? Find(string? key) => All.FirstOrDefault(e => e.Key == key);

    /// <summary>
    /// Those in which the words are found, the best first: most words found, then most often in title and words. All of
    /// them when nothing is asked for. A word of four letters or more also finds its endings: “walk” finds “walking”.
    /// </summary>
    public static IReadOnlyList<ExampleGoal> Search(string? asked, ExampleSetting? setting = null)
    {
        var among = All.Where(e => setting is null || e.Setting == setting);
        var words = WordSets.Telling(asked).ToList();
        return words.Count == 0
            ? [.. among]
            :
            [
                .. among
                    .Select(e =>
                        (Example: e, All: Found(words, e.AllWords), First: Found(words, $"{e.Title} {e.Words}"))
                    )
                    .Where(f => f.All > 0)
                    .OrderByDescending(f => f.All)
                    .ThenByDescending(f => f.First)
                    .Select(f => f.Example),
            ];
    }

    private static int Found(IReadOnlyList<string> words, string text)
    {
        var there = WordSets.Of(text);
        return words.Count(w => there.Any(t => WordSets.Match(w, t)));
    }

    private static IEnumerable<ExampleGoal> Of(ExampleSetting setting) =>
        TextBlocks.Of($"{Folder}{FileOf(setting)}.txt").Select(b => Of(setting, b));

    private static string FileOf(ExampleSetting setting) =>
        Storage.Naming.ToSnake(setting.ToString()).Replace('_', '-');

    private static ExampleGoal Of(ExampleSetting setting, TextBlock block)
    {
        if (block.Head.Split('|', StringSplitOptions.TrimEntries) is not [var key, var kind, var title])
        {
            throw new FormatException($"A head has a key, a kind and a title: {block.Head}");
        }

        return new(
            key,
            setting,
            Enum.Parse<GoalKind>(kind),
            title,
            string.Join(' ', block.Plain()),
            [.. block.Lines.Where(l => TextBlock.VerbOf(l) is "feels" or "does" or "safe").Select(IndicatorIdea.Read)],
            block.After("early").Single(),
            block.After("ask").Single(),
            [.. block.After("step")]
        );
    }
}

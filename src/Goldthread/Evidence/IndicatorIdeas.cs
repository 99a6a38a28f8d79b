using Goldthread.Goals;

namespace Goldthread.Evidence;

/// <summary>What usually shows movement for a kind of goal, through each of the three lenses; kept in <c>ideas.txt</c>.</summary>
/// <param name="Indicators">Indicators to choose from.</param>
/// <param name="Early">What a first sign may look like, within two to six weeks; one for each way of looking at it.</param>
/// <param name="Questions">Questions that start a good talk at the review.</param>
public sealed record IndicatorIdeas(
    IReadOnlyList<IndicatorIdea> Indicators,
    IReadOnlyList<string> Early,
    IReadOnlyList<string> Questions
)
{
    private const string Name = "evidence/ideas.txt";

    private static readonly Dictionary<GoalKind, IndicatorIdeas> ByKind = Read();

    /// <summary>The ideas for one kind of goal.</summary>
    public static IndicatorIdeas For(GoalKind kind) => ByKind[kind];

    private static Dictionary<GoalKind, IndicatorIdeas> Read()
    {
        var all = new Dictionary<GoalKind, IndicatorIdeas>();
        foreach (var block in TextBlocks.Of(Name))
        {
            all.Add(
                Enum.Parse<GoalKind>(block.Head),
                new(
                    [.. block.Lines.Where(IsIndicator).Select(IndicatorIdea.Read)],
                    [.. block.After("early")],
                    [.. block.After("ask")]
                )
            );
        }

        return all;
    }

    private static bool IsIndicator(string line) => TextBlock.VerbOf(line) is "feels" or "does" or "safe";
}

namespace Goldthread.Bench;

/// <summary>What to measure.</summary>
/// <param name="App">The built application.</param>
/// <param name="Folder">Where the databases of the bench lie.</param>
/// <param name="Parts">writes, pages, start, bytes, rules.</param>
/// <param name="Engines">sqlite, postgres.</param>
/// <param name="Sizes">Records in the databases whose pages are asked for.</param>
/// <param name="Each">How long one measurement takes.</param>
internal sealed record Plan(
    string App,
    string Folder,
    IReadOnlyList<string> Parts,
    IReadOnlyList<string> Engines,
    IReadOnlyList<int> Sizes,
    TimeSpan Each
)
{
    /// <summary>How often a measurement is repeated; the median is printed.</summary>
    public const int Rounds = 3;

    public bool Has(string part) => Parts.Contains(part);
}

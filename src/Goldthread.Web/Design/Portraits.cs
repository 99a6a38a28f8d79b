namespace Goldthread.Web.Design;

/// <summary>The drawings that may stand in for a photo.</summary>
public static class Portraits
{
    public static IReadOnlyList<SelectOption> All { get; } =
    [new("none", "A quiet outline"), .. Enumerable.Range(1, 10).Select(n => new SelectOption($"{n}", $"Drawing {n}"))];
}

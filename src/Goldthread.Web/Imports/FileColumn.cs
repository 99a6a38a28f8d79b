namespace Goldthread.Web.Imports;

/// <summary>A column that a file may have.</summary>
/// <param name="Field">What it fills in, as the record names it.</param>
/// <param name="Name">What the first row calls it.</param>
/// <param name="Means">What belongs there, for whoever makes the file.</param>
/// <param name="Like">What stands there in the sample, row by row.</param>
public sealed record FileColumn(string Field, string Name, string Means, params string[] Like)
{
    /// <summary>True when no file can do without it.</summary>
    public bool Needed { get; init; }
}

namespace Goldthread.People;

/// <summary>A stretch of days that somebody is not here, as the rules need it.</summary>
/// <param name="Kind">Where they are.</param>
/// <param name="From">The first day that they are not here.</param>
/// <param name="Back">The first day that they are here again; null while they are not back.</param>
/// <param name="Place">Where, in words, if that is known.</param>
/// <param name="Expected">When they are expected back, if that is known. It is a hope, and ends nothing.</param>
public sealed record Stay(
    WhereaboutsKind Kind,
    DateOnly From,
    DateOnly? Back = null,
    string? Place = null,
    DateOnly? Expected = null
)
{
    /// <summary>For whom it ends everything: since when, as a sentence.</summary>
    public string Since =>
        Kind == WhereaboutsKind.Died ? $"They died on {From:d MMMM yyyy}." : $"They moved on, on {From:d MMMM yyyy}.";

    /// <summary>Whether a day lies within it, taken by itself.</summary>
    public bool Covers(DateOnly day) => From <= day && (Back is null || day < Back);
}

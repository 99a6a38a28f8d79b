namespace Goldthread.History;

/// <summary>One thing that is missing or unclear.</summary>
/// <param name="Field">The field it belongs to, as the form names it; empty when it belongs to no single field.</param>
/// <param name="Sentence">What to do about it, in plain words.</param>
public sealed record Problem(string Field, string Sentence);

/// <summary>An expected refusal: the page shows each problem beside its field and keeps what was typed.</summary>
public sealed class Refused(IReadOnlyList<Problem> problems)
    : Exception(string.Join(" ", problems.Select(p => p.Sentence)))
{
    public Refused(string field, string sentence)
        : this([new Problem(field, sentence)]) { }

    public IReadOnlyList<Problem> Problems { get; } = problems;

    /// <summary>What was asked would have been right once, and was overtaken by what happened meanwhile.</summary>
    public bool Overtaken { get; init; }

    /// <summary>When an older version was on the screen: the version that there is now, for whoever still wants to save.</summary>
    public int? NowAt { get; init; }
}

/// <summary>What was asked for is not there, or not for this actor; which of the two is not said.</summary>
public sealed class NotHere() : Exception("Not found.");

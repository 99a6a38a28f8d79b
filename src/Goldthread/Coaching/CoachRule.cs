namespace Goldthread.Coaching;

/// <summary>One rule of the coach, for the help page and for findings.</summary>
/// <param name="Id">Its short name, which never changes: “two-results”.</param>
/// <param name="Title">What it is called on screen.</param>
/// <param name="Explanation">What it looks at, in plain words.</param>
/// <param name="Weak">An example that it would ask about; empty where an example says nothing.</param>
/// <param name="Strong">The like of it, told well; never offered in place of somebody's own words.</param>
/// <param name="Question">What to ask the person.</param>
/// <param name="Source">Where the rule comes from.</param>
public sealed record CoachRule(
    string Id,
    string Title,
    string Explanation,
    string Weak,
    string Strong,
    string Question,
    string Source
);

namespace Goldthread.Coaching;

/// <summary>Something worth asking about, with the words behind it.</summary>
/// <param name="Rule">The id of the rule, from <see cref="CoachRules"/>.</param>
/// <param name="Start">Where the words begin, in UTF-16 characters.</param>
/// <param name="End">One past their last character.</param>
/// <param name="Question">What to ask the person. Never a rewritten goal.</param>
public sealed record CoachFinding(string Rule, int Start, int End, string Question);

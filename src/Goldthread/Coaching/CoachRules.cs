namespace Goldthread.Coaching;
/// <summary>Stub.</summary>
public static class CoachRules { }

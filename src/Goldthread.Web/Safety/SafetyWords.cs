using Goldthread.Safety;

namespace Goldthread.Web.Safety;

/// <summary>The shapes that stand for how something about safety is.</summary>
internal static class SafetyWords
{
    public static string Kind(ConsentState state) =>
        state switch
        {
            ConsentState.Asked => "wait",
            ConsentState.Given => "done",
            ConsentState.Refused => "none",
            ConsentState.Withdrawn => "broken",
        };

    public static string Kind(SafetyWeight weight) =>
        weight switch
        {
            SafetyWeight.Past => "broken",
            SafetyWeight.Soon => "wait",
            SafetyWeight.Open => "todo",
        };

    public static string Of(SafetyWeight weight) =>
        weight switch
        {
            SafetyWeight.Past => "Look at it now",
            SafetyWeight.Soon => "Soon",
            SafetyWeight.Open => "To be decided",
        };
}

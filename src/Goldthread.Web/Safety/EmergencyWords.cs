using Goldthread.Safety;

namespace Goldthread.Web.Safety;

/// <summary>Words for emergencies and what was found of them.</summary>
internal static class EmergencyWords
{
    public static string Of(EmergencyKind kind) =>
        kind switch
        {
            EmergencyKind.Danger => "Danger to life or health",
            EmergencyKind.Cover => "I stand in at short notice",
            EmergencyKind.Safeguarding => "A safeguarding concern",
            EmergencyKind.Other => "Something else",
        };

    public static string Of(EmergencyFinding finding) =>
        finding switch
        {
            EmergencyFinding.Right => "It was right to look",
            EmergencyFinding.Understandable => "Understandable; another way would have done",
            EmergencyFinding.LookFurther => "It needs a closer look",
        };
}

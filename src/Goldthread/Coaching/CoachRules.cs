using System.Text.Json;

namespace Goldthread.Coaching;

/// <summary>Every rule of the coach, from <c>rules.json</c>, in the order in which a help page tells them.</summary>
public static class CoachRules
{
    /// <summary>All rules.</summary>
    public static IReadOnlyList<CoachRule> All { get; } = Load();

    private static readonly Dictionary<string, CoachRule> ById = All.ToDictionary(rule => rule.Id);

    /// <summary>The rule of that name; throws when there is none.</summary>
    public static CoachRule Of(string id) => ById[id];

    private static CoachRule[] Load()
    {
        using var stream = typeof(CoachRules).Assembly.GetManifestResourceStream("coaching/rules.json")!;
        return JsonSerializer.Deserialize<CoachRule[]>(stream, JsonSerializerOptions.Web)!;
    }
}

using System.Text.Json;
using Goldthread.Coaching;

namespace Goldthread.Tests.Coaching;

/// <summary>A statement of <c>Statements/</c>: its words, its six labels, and what a reader would extract.</summary>
internal sealed record Labelled(
    string Id,
    string Text,
    string? Setting,
    int[] Labels,
    double? Quantity,
    string? Frequency
)
{
    public static readonly string[] Names =
    [
        "specific",
        "measurable",
        "time_bound",
        "person_led_voice",
        "single",
        "outcome_not_activity_of_staff",
    ];

    public static List<Labelled> Read(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Coaching", "Statements", file)).Select(Parse).ToList();

    public static int[] Said(Verdicts said) =>
        new[]
        {
            said.Specific,
            said.Measurable,
            said.TimeBound,
            said.PersonLedVoice,
            said.Single,
            said.OutcomeNotActivityOfStaff,
        }
            .Select(yes => yes ? 1 : 0)
            .ToArray();

    private static Labelled Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        var labels = root.GetProperty("labels");
        var target = root.TryGetProperty("target", out var given) ? given : default;
        return new Labelled(
            root.GetProperty("id").GetString()!,
            root.GetProperty("text").GetString()!,
            root.TryGetProperty("setting", out var setting) ? setting.GetString() : null,
            Names.Select(name => labels.GetProperty(name).GetInt32()).ToArray(),
            Of(target, "quantity")?.GetDouble(),
            Of(target, "frequency")?.GetString()
        );
    }

    private static JsonElement? Of(JsonElement target, string name) =>
        target.ValueKind == JsonValueKind.Object && target.TryGetProperty(name, out var value) ? value : null;
}

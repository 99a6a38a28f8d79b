using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Goldthread.Coaching;
using Goldthread.History;

namespace Goldthread.Web.Commands;

/// <summary><c>coach</c>: reads goals, one JSON object a line, and writes what the coach says of each, in the same order.</summary>
internal static class CoachCommand
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Make()
    {
        var today = new Option<DateOnly?>("--today") { Description = "The day to count from (2026-11-24)." };
        var command = new Command("coach", "Read goals from standard input, a JSON object a line, and say what to ask.")
        {
            today,
        };
        command.SetAction(asked =>
        {
            using var from = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
            using var to = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
            return Run(from, to, asked.GetValue(today) ?? UkTime.Today(TimeProvider.System));
        });
        return command;
    }

    /// <summary>0 when every line was read; 1 when one or more could not be. Lines with nothing on them are passed over.</summary>
    internal static int Run(TextReader from, TextWriter to, DateOnly today)
    {
        var wrong = 0;
        for (var number = 1; from.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                var (id, goal, error) = Asked(line, number);
                wrong += error is null ? 0 : 1;
                to.WriteLine(error is null ? Answer(id, goal!, today) : Error(id, error));
            }
        }

        return wrong == 0 ? 0 : 1;
    }

    private sealed record Goal(string Text, string? Setting, string? Name);

    private static (JsonElement? Id, Goal? Goal, string? Error) Asked(string line, int number)
    {
        JsonElement? id = null;
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                return (
                    null,
                    null,
                    $"Line {number} is not a JSON object. Write one like {{\"id\":\"1\",\"text\":\"…\"}}."
                );
            }

            id = root.TryGetProperty("id", out var given) ? given.Clone() : null;
            if (id is not { ValueKind: JsonValueKind.String or JsonValueKind.Number })
            {
                return (null, null, $"Line {number} has no “id”. Give it one, as text or a number.");
            }

            return Words(root, "text") is { } text
                ? (id, new Goal(text, Words(root, "setting"), Words(root, "name")), null)
                : (id, null, $"Line {number} has no “text”. Write the words of the goal there.");
        }
        catch (JsonException)
        {
            return (
                id,
                null,
                $"Line {number} is not JSON. Write one object a line, like {{\"id\":\"1\",\"text\":\"…\"}}."
            );
        }
        catch (InvalidOperationException)
        {
            return (id, null, $"Line {number} holds text that is not whole Unicode. Write its letters anew.");
        }
    }

    private static string? Words(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Answer(JsonElement? id, Goal goal, DateOnly today)
    {
        var reading = Coach.Read(goal.Text, today, goal.Setting, goal.Name);
        return Json(to =>
        {
            WriteId(to, id);
            Verdicts(to, reading.Verdicts);
            Target(to, reading.Target);
            to.WriteStartArray("findings");
            foreach (var finding in reading.Findings)
            {
                to.WriteStartObject();
                to.WriteString("rule", finding.Rule);
                to.WriteNumber("start", finding.Start);
                to.WriteNumber("end", finding.End);
                to.WriteString("question", finding.Question);
                to.WriteEndObject();
            }

            to.WriteEndArray();
        });
    }

    private static void Verdicts(Utf8JsonWriter to, Verdicts verdicts)
    {
        to.WriteStartObject("verdicts");
        Verdict(to, "specific", verdicts.Specific);
        Verdict(to, "measurable", verdicts.Measurable);
        Verdict(to, "time_bound", verdicts.TimeBound);
        Verdict(to, "person_led_voice", verdicts.PersonLedVoice);
        Verdict(to, "single", verdicts.Single);
        Verdict(to, "outcome_not_activity_of_staff", verdicts.OutcomeNotActivityOfStaff);
        to.WriteEndObject();
    }

    private static void Verdict(Utf8JsonWriter to, string name, bool yes) => to.WriteNumber(name, yes ? 1 : 0);

    private static void Target(Utf8JsonWriter to, Target target)
    {
        to.WriteStartObject("target");
        if (target.Quantity is { } quantity)
        {
            to.WritePropertyName("quantity");
            to.WriteRawValue(quantity.ToString("0.####", CultureInfo.InvariantCulture));
        }

        Text(to, "unit", target.Unit);
        Text(to, "frequency", target.Frequency);
        Text(to, "deadline_text", target.DeadlineText);
        Text(to, "duration", target.Duration);
        to.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter to, string name, string? text)
    {
        if (text is not null)
        {
            to.WriteString(name, text);
        }
    }

    private static string Error(JsonElement? id, string error) =>
        Json(to =>
        {
            WriteId(to, id);
            to.WriteString("error", error);
        });

    private static void WriteId(Utf8JsonWriter to, JsonElement? id)
    {
        if (id is { } given)
        {
            to.WritePropertyName("id");
            given.WriteTo(to);
        }
    }

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var to = new Utf8JsonWriter(bytes, Plain))
        {
            to.WriteStartObject();
            write(to);
            to.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}

using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Goldthread.Evidence;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Http.Metadata;

namespace Goldthread.Web.Api;

/// <summary>
/// <c>POST /api/records</c>: daily records that were written down elsewhere, one or many. Each is answered by itself, in
/// order; sending any of them again does no harm. Another system comes in by the same policy as staff: what its key may is
/// asked by the Writer.
/// </summary>
internal static class RecordsDoor
{
    // It is read and written by hand, so its shapes stand in the reference page and not in the description.
    private static readonly object[] Described =
    [
        ((RequestDelegate)File).Method,
        new Asks([]),
        new TagsAttribute("Records"),
        new EndpointSummaryAttribute("Files daily records that were written down elsewhere, one or many at once"),
        new AcceptsMetadata(["application/json"], typeof(object)),
        new ProducesResponseTypeMetadata(StatusCodes.Status200OK),
    ];

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/records", (RequestDelegate)File)
            .WithMetadata(new StaffOnlyAttribute(), new RightsLaterAttribute())
            .WithMetadata(Described);

    private static async Task File(HttpContext http)
    {
        if (http.Actor() is not { } actor)
        {
            await ApiProblem.Of(StatusCodes.Status401Unauthorized).Write(http);
        }
        else if (actor.Kind is ActorKind.Guest or ActorKind.Person)
        {
            await ApiProblem.Of(StatusCodes.Status404NotFound).Write(http);
        }
        else
        {
            await Take(http, actor);
        }
    }

    private static async Task Take(HttpContext http, Actor actor)
    {
        try
        {
            var body = await Whole(http.Request);
            if (RecordsBody.Read(body.Span) is not { } records)
            {
                await Say(
                    http,
                    StatusCodes.Status413PayloadTooLarge,
                    $"Send at most {RecordsBody.Most:#,0} records at once. None of these was looked at."
                );
                return;
            }

            var answers = await http.RequestServices.GetRequiredService<Writer>().Arrive(actor, records);
            await Answer(http, records, answers);
        }
        catch (JsonException e)
        {
            var place = e.LineNumber is { } line ? $" Look at line {line + 1}." : "";
            await Say(http, StatusCodes.Status400BadRequest, $"This cannot be read as JSON.{place} Nothing was saved.");
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            await Say(http, e.StatusCode, "Send at most 2 MB at once. None of it was looked at.");
        }
    }

    private static async Task<ReadOnlyMemory<byte>> Whole(HttpRequest request)
    {
        while (true)
        {
            var read = await request.BodyReader.ReadAsync();
            if (read.IsCompleted)
            {
                var bytes = read.Buffer.ToArray();
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return bytes;
            }

            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static async Task Answer(
        HttpContext http,
        IReadOnlyList<ArrivingRecord> records,
        IReadOnlyList<ArrivalAnswer> answers
    )
    {
        var body = new ArrayBufferWriter<byte>(128 * answers.Count);
        using (var json = new Utf8JsonWriter(body, Plain))
        {
            json.WriteStartObject();
            json.WriteStartArray("answers");
            for (var i = 0; i < answers.Count; i++)
            {
                Write(json, answers[i], records[i].PersonId);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.ContentLength = body.WrittenCount;
        await http.Response.BodyWriter.WriteAsync(body.WrittenMemory);
    }

    private static void Write(Utf8JsonWriter json, ArrivalAnswer answer, Guid personId)
    {
        json.WriteStartObject();
        if (answer.Id is { } id)
        {
            json.WriteString("id", id);
        }

        json.WriteString("outcome", WordOf(answer.Outcome));
        if (answer.Reason is { } reason)
        {
            json.WriteString("reason", reason);
        }

        if (answer.OtherId is { } other)
        {
            json.WriteString("link", $"/people/{personId}/records/{other}");
        }

        if (answer.Problems.Count > 0)
        {
            json.WriteStartArray("problems");
            foreach (var problem in answer.Problems)
            {
                json.WriteStartObject();
                json.WriteString("field", Spelt(problem.Field));
                json.WriteString("sentence", problem.Sentence);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static string WordOf(Arrived outcome) =>
        outcome switch
        {
            Arrived.Filed => "filed",
            Arrived.Held => "held",
            Arrived.Conflict => "conflict",
            Arrived.Rejected => "rejected",
        };

    // The rules name a field as it is called in code.
    private static string Spelt(string field) =>
        string.Join('.', field.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));

    private static Task Say(HttpContext http, int status, string sentence) =>
        (ApiProblem.Of(status) with { Detail = sentence }).Write(http);
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Goldthread.Web.Api;

/// <summary>What went another way, for whoever reads the answer of the other system (RFC 9457).</summary>
/// <param name="Status">The same number as the answer's own.</param>
/// <param name="Title">In two or three words.</param>
/// <param name="Detail">What to do, in a sentence.</param>
public sealed record ApiProblem(int Status, string Title, string Detail)
{
    /// <summary>The kind of its JSON.</summary>
    public const string ContentType = "application/problem+json";

    /// <summary>Always the same: the status says what there is to say.</summary>
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "about:blank";

    /// <summary>What is missing or unclear, each with the name of its parameter.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Unclear>? Problems { get; init; }

    /// <summary>One thing that is missing or unclear.</summary>
    public sealed record Unclear(string Name, string Sentence);

    /// <summary>The words for a status that says no more of itself.</summary>
    public static ApiProblem Of(int status) =>
        status switch
        {
            StatusCodes.Status400BadRequest => new(
                status,
                "Not understood",
                "Send the request again as it is described."
            ),
            StatusCodes.Status401Unauthorized => new(
                status,
                "No key",
                "Send a key that is in use, as “Authorization: Bearer …”. Keys are made by whoever sets the provider up."
            ),
            StatusCodes.Status403Forbidden => new(
                status,
                "From another site",
                "This came from a page of another site. Send it from here, or with a key."
            ),
            StatusCodes.Status404NotFound => new(
                status,
                "Not found",
                "There is nothing here, or nothing that this key or session may see."
            ),
            StatusCodes.Status405MethodNotAllowed => new(
                status,
                "Not in that way",
                "This address is not asked in that way. See which it takes in /api/openapi.json."
            ),
            StatusCodes.Status413PayloadTooLarge => new(status, "Too much at once", "Send it in smaller parts."),
            StatusCodes.Status415UnsupportedMediaType => new(
                status,
                "Not JSON",
                "Send JSON, and say so: “Content-Type: application/json”."
            ),
            StatusCodes.Status429TooManyRequests => new(
                status,
                "Too often",
                "This key asks too often. Wait as long as Retry-After says, then go on."
            ),
            StatusCodes.Status503ServiceUnavailable => new(status, "Not now", "Try again in a while."),
            >= 500 => new(status, "Went wrong on our side", "Nothing was changed by this. Try again in a while."),
            _ => new(status, "Not possible", "Look at /api/openapi.json for what can be asked here."),
        };

    /// <summary>Answers with it.</summary>
    public Task Write(HttpContext context)
    {
        context.Response.StatusCode = Status;
        return context.Response.WriteAsJsonAsync(this, (JsonSerializerOptions?)null, ContentType);
    }

    /// <summary>An answer that is this.</summary>
    public IResult AsAnswer() => Results.Json(this, contentType: ContentType, statusCode: Status);
}

using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Goldthread.Web.Api;

/// <summary>
/// An answer with a tag of what it says, so that who remembers the tag (and need not keep the answer) is told when nothing
/// is new.
/// </summary>
internal sealed class ApiAnswer<T>(T value) : IResult
{
    private const int TagBytes = 12;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var json = httpContext.RequestServices.GetRequiredService<
            IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions>
        >();
        var bytes = JsonSerializer.SerializeToUtf8Bytes(value, json.Value.SerializerOptions);
        var tag = $"W/\"{WebEncoders.Base64UrlEncode(SHA256.HashData(bytes), 0, TagBytes)}\"";
        var response = httpContext.Response;
        response.Headers.ETag = tag;
        if (Knows(httpContext.Request, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes);
    }

    private static bool Knows(HttpRequest request, string tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known)
        && EntityTagHeaderValue.TryParse(tag, out var now)
        && known.Any(k => k.Compare(now, useStrongComparison: false));
}

/// <summary>A part of a list.</summary>
/// <param name="Next">Send it as “after” to get what follows; null at the end.</param>
public sealed record Part<T>(IReadOnlyList<T> Items, string? Next)
{
    /// <summary>The first <paramref name="limit"/> of the rows; one more than that tells that there is more.</summary>
    internal static Part<T> Of<TRow>(
        IReadOnlyList<TRow> rows,
        int limit,
        Func<TRow, T> item,
        Func<TRow, Cursor> place
    ) => new([.. rows.Take(limit).Select(item)], rows.Count > limit ? place(rows[limit - 1]).ToString() : null);
}

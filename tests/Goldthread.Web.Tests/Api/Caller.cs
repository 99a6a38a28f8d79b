using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Goldthread.Web.Tests.Api;

/// <summary>What was answered to another system.</summary>
internal sealed record Reply(HttpStatusCode Status, HttpResponseMessage Response, string Text)
{
    /// <summary>The JSON of it.</summary>
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    /// <summary>The rows of a part of a list.</summary>
    public IReadOnlyList<JsonElement> Items => [.. Json.GetProperty("items").EnumerateArray()];

    /// <summary>Where to go on; null at the end.</summary>
    public string? Next => Json.GetProperty("next").GetString();

    /// <summary>The sentence of a problem.</summary>
    public string Detail => Json.GetProperty("detail").GetString()!;

    public string Header(string name) =>
        Response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
}

/// <summary>Another system, that asks with a key or without.</summary>
internal sealed class Caller : IDisposable
{
    private readonly HttpClient _client;

    public Caller(string address, string? key = null)
    {
        _client = new HttpClient { BaseAddress = new Uri(address) };
        if (key is not null)
        {
            _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        }
    }

    /// <summary>Says something with every request from now on.</summary>
    public Caller Saying(string header, string value)
    {
        _client.DefaultRequestHeaders.TryAddWithoutValidation(header, value);
        return this;
    }

    public Task<Reply> Get(string path) => Send(HttpMethod.Get, path, null);

    public Task<Reply> Post(string path, string body, string kind = "application/json") =>
        Send(HttpMethod.Post, path, new StringContent(body, Encoding.UTF8, kind));

    /// <summary>Asks in any way.</summary>
    public async Task<Reply> Send(HttpMethod method, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        var response = await _client.SendAsync(request);
        return new Reply(response.StatusCode, response, await response.Content.ReadAsStringAsync());
    }

    /// <summary>All rows of a list, part by part.</summary>
    public async Task<IReadOnlyList<JsonElement>> All(string path, int limit)
    {
        var (rows, parts) = (new List<JsonElement>(), 0);
        string? after = null;
        do
        {
            var join = path.Contains('?') ? '&' : '?';
            var part = await Get($"{path}{join}limit={limit}{(after is null ? "" : $"&after={after}")}");
            Assert.Equal(HttpStatusCode.OK, part.Status);
            Assert.InRange(part.Items.Count, after is null ? 0 : 1, limit);
            rows.AddRange(part.Items);
            after = part.Next;
        } while (after is not null && parts++ < 500);

        return rows;
    }

    public void Dispose() => _client.Dispose();
}

using System.Net;
using AngleSharp.Html.Parser;
using Goldthread.History;

namespace Goldthread.TestKit.Survival;

/// <summary>How the sending of a form ended.</summary>
/// <param name="Status">The answer; null when none came.</param>
/// <param name="Leads">Where the answer led, when it was saved.</param>
/// <param name="Page">The page that came instead.</param>
public sealed record Sent(HttpStatusCode? Status, string? Leads, Answer? Page)
{
    /// <summary>After how many seconds to try again, when it said so.</summary>
    public double? RetryAfter => Page?.Response.Headers.RetryAfter?.Delta?.TotalSeconds;

    /// <summary>True when it was answered that it is saved.</summary>
    public bool Acknowledged =>
        Status == HttpStatusCode.Redirect && Leads?.Contains("/records/", StringComparison.Ordinal) == true;
}

/// <summary>
/// A browser that records visits again and again over the page form, each with an id of its own as every form has one, and
/// does not look at the page after.
/// </summary>
public sealed class Browsing : IDisposable
{
    // The same for every form, so that one that is sent again is the same, whenever it is.
    private static readonly DateTimeOffset Began = TimeProvider.System.GetUtcNow();

    private readonly HttpClient _client;
    private readonly Dictionary<string, (string Target, List<KeyValuePair<string, string>> Fields)> _forms = [];

    public Browsing(string address, string cookie)
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        _client = new HttpClient(handler) { BaseAddress = new Uri(address) };
        Cookie = cookie;
    }

    /// <summary>The cookies it has: its session, and that of forms once it was shown one.</summary>
    public string Cookie { get; private set; }

    /// <summary>Another browser of the same user, at another address.</summary>
    public Browsing At(string address)
    {
        var other = new Browsing(address, Cookie);
        foreach (var (where, form) in _forms)
        {
            other._forms[where] = form;
        }

        return other;
    }

    /// <summary>Opens a page.</summary>
    public async Task<Answer> Get(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        using var response = await Ask(request);
        return await Read(response);
    }

    /// <summary>Sends a form of a page as it is shown.</summary>
    public async Task<Sent> Send(Answer page)
    {
        var (target, fields) = Visitor.Filled(page);
        return await Post(target, fields);
    }

    /// <summary>Opens the form for a visit of a person, and keeps it for <see cref="Record"/>.</summary>
    public async Task Open(Guid person)
    {
        var page = await Get($"/people/{person}/record?other=true");
        if (page.Status != HttpStatusCode.OK)
        {
            throw new InvalidOperationException($"The form was answered with {page.Status}: {page.Main}");
        }

        foreach (var set in page.Response.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [])
        {
            Cookie += "; " + set.Split(';')[0];
        }

        _forms[person.ToString()] = Visitor.Filled(page);
    }

    /// <summary>Sends the form of a visit with an id and a note; never throws because no answer came.</summary>
    public async Task<Sent> Record(Guid person, Guid id, string note)
    {
        var (target, fields) = _forms[person.ToString()];
        var when = UkTime.WallOf(Began);
        var own = new Dictionary<string, string>
        {
            ["Once"] = id.ToString(),
            ["Note"] = note,
            ["HappenedAt.Day"] = $"{when.Day}",
            ["HappenedAt.Month"] = $"{when.Month}",
            ["HappenedAt.Year"] = $"{when.Year}",
            ["HappenedAt.Time"] = $"{when:HH:mm}",
        };
        var filled = fields.Where(f => !own.ContainsKey(f.Key)).Concat(own);
        return await Post(target, filled);
    }

    public void Dispose() => _client.Dispose();

    private async Task<Sent> Post(string target, IEnumerable<KeyValuePair<string, string>> fields)
    {
        try
        {
            using var content = new FormUrlEncodedContent(fields);
            using var request = new HttpRequestMessage(HttpMethod.Post, target) { Content = content };
            using var response = await Ask(request);
            return new Sent(response.StatusCode, response.Headers.Location?.ToString(), await Read(response));
        }
        catch (Exception e) when (e is HttpRequestException or IOException or TaskCanceledException)
        {
            return new Sent(null, null, null);
        }
    }

    private Task<HttpResponseMessage> Ask(HttpRequestMessage request)
    {
        request.Headers.Add("Cookie", Cookie);
        return _client.SendAsync(request);
    }

    private static async Task<Answer> Read(HttpResponseMessage response)
    {
        var html = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        return new Answer(response.StatusCode, response.RequestMessage!.RequestUri!.PathAndQuery, html, response);
    }
}

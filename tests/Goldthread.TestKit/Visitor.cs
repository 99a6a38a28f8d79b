using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Goldthread.TestKit;

/// <summary>A page as it was answered: status, headers, where it ended up, and its HTML.</summary>
public sealed record Answer(HttpStatusCode Status, string Path, IHtmlDocument Html, HttpResponseMessage Response)
{
    /// <summary>All the words of the main part.</summary>
    public string Main => Html.QuerySelector("main")?.TextContent ?? "";

    /// <summary>The first heading.</summary>
    public string Heading => Html.QuerySelector("h1")?.TextContent.Trim() ?? "";

    /// <summary>The sentence beside a field, or null.</summary>
    public string? Problem(string field) =>
        Html.GetElementById(TagBuilder.CreateSanitizedId(field, "-") + "-why")?.TextContent.Trim();

    /// <summary>What the page says of something that was saved, or null.</summary>
    public string? Notice => Html.QuerySelector(".saved")?.TextContent.Trim();

    /// <summary>The sentences of the summary of what is missing or unclear, each with where it leads.</summary>
    public IReadOnlyList<(string Sentence, string? Href)> Summary =>
        [
            .. Html.QuerySelectorAll("[role=alert] li")
                .Select(li => (li.TextContent.Trim(), li.QuerySelector("a")?.GetAttribute("href"))),
        ];

    /// <summary>What a field holds, as typed.</summary>
    public string? Typed(string field) =>
        Html.QuerySelector($"[name='{field}']") switch
        {
            IHtmlTextAreaElement area => area.Value,
            IHtmlInputElement { Type: "radio" or "checkbox" } => (
                Html.QuerySelector($"[name='{field}'][checked]") as IHtmlInputElement
            )?.Value,
            IHtmlInputElement input => input.Value,
            IHtmlSelectElement select => select.Value,
            _ => null,
        };
}

/// <summary>A browser without a screen: it keeps cookies, follows links, fills in and sends the forms it was shown.</summary>
public sealed class Visitor : IDisposable
{
    private readonly HttpClient _client;

    public Visitor(string address)
    {
        var handler = new HttpClientHandler
        {
            AllowAutoRedirect = true,
            CookieContainer = Cookies,
#pragma warning disable MA0039 // Sites of tests vouch for themselves, on this machine.
            ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
#pragma warning restore MA0039
        };
        _client = new HttpClient(handler) { BaseAddress = new Uri(address) };
    }

    /// <summary>What it keeps for the site.</summary>
    public CookieContainer Cookies { get; } = new() { MaxCookieSize = 16 * 1024 };

    /// <summary>What a cookie of the site holds; null when it has none.</summary>
    public string? Cookie(string name) => Cookies.GetCookies(_client.BaseAddress!)[name]?.Value;

    /// <summary>Puts a cookie there, as if the site had.</summary>
    public void Keep(string name, string value) => Cookies.Add(_client.BaseAddress!, new Cookie(name, value));

    /// <summary>Says something with every request from now on.</summary>
    public void Say(string header, string value)
    {
        _client.DefaultRequestHeaders.Remove(header);
        _client.DefaultRequestHeaders.TryAddWithoutValidation(header, value);
    }

    public async Task<Answer> Get(string path) => await Read(await _client.GetAsync(path));

    /// <summary>Asks for what stands before a page, and not for the page.</summary>
    public async Task<HttpStatusCode> Head(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var response = await _client.SendAsync(request);
        return response.StatusCode;
    }

    /// <summary>
    /// Sends a form of a page that was shown, with what it holds, changed by <paramref name="typed"/> (a null takes a field
    /// out). <paramref name="button"/> is part of the words on the button that is pressed; the first when left out.
    /// </summary>
    public async Task<Answer> Send(
        Answer page,
        string form = "main form[method=post]",
        IReadOnlyDictionary<string, string?>? typed = null,
        string? button = null
    )
    {
        var (target, fields) = Filled(page, form, typed, button);
        return await Post(target, fields);
    }

    /// <summary>As <see cref="Send"/>, with a file that was chosen in the field <paramref name="upload"/>.</summary>
    public async Task<Answer> SendFile(
        Answer page,
        string upload,
        byte[] file,
        string form = "main form[method=post]",
        IReadOnlyDictionary<string, string?>? typed = null,
        string? button = null
    )
    {
        var (target, fields) = Filled(page, form, typed, button);
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            content.Add(new StringContent(value), name);
        }

        content.Add(new ByteArrayContent(file), upload, "readings.csv");
        return await Read(await _client.PostAsync(target, content));
    }

    /// <summary>Where a form would be sent, and with what.</summary>
    public static (string Target, List<KeyValuePair<string, string>> Fields) Filled(
        Answer page,
        string form = "main form[method=post]",
        IReadOnlyDictionary<string, string?>? typed = null,
        string? button = null
    )
    {
        var element =
            page.Html.QuerySelector(form) as IHtmlFormElement
            ?? throw new InvalidOperationException($"{page.Path} has no form {form}.");
        var fields = FieldsOf(element).Where(f => typed?.ContainsKey(f.Key) != true).ToList();
        fields.AddRange(
            (typed ?? new Dictionary<string, string?>())
                .Where(t => t.Value is not null)
                .Select(t => KeyValuePair.Create(t.Key, t.Value!))
        );
        var pressed = element
            .QuerySelectorAll("button")
            .FirstOrDefault(b => button is null || b.TextContent.Contains(button, StringComparison.Ordinal));
        if (button is not null && pressed is null)
        {
            throw new InvalidOperationException($"{page.Path} has no button “{button}”.");
        }

        if (pressed?.GetAttribute("name") is { Length: > 0 } name)
        {
            fields.Add(KeyValuePair.Create(name, pressed.GetAttribute("value") ?? ""));
        }

        return (Target(page, element, pressed), fields);
    }

    /// <summary>What goes over the wire for a path, as it is, compressed when <paramref name="encoding"/> says so.</summary>
    public async Task<HttpResponseMessage> Wire(string path, string? encoding = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (encoding is not null)
        {
            request.Headers.AcceptEncoding.ParseAdd(encoding);
        }

        return await _client.SendAsync(request);
    }

    /// <summary>Sends fields as they are, without a page before.</summary>
    public async Task<Answer> Post(string path, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        return await Read(await _client.PostAsync(path, content));
    }

    /// <summary>Sends a request as a program would, with the cookies of the browser.</summary>
    public Task<HttpResponseMessage> Ask(HttpRequestMessage request) => _client.SendAsync(request);

    public void Dispose() => _client.Dispose();

    private static string Target(Answer page, IHtmlFormElement form, IElement? button)
    {
        var action = button?.GetAttribute("formaction") ?? form.GetAttribute("action") ?? "";
        var path = page.Path.Split('?')[0];
        return action.Length == 0 ? page.Path
            : action[0] == '?' ? path + action
            : action;
    }

    private static IEnumerable<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form)
    {
        foreach (var element in form.QuerySelectorAll("input, textarea, select"))
        {
            var name = element.GetAttribute("name");
            if (string.IsNullOrEmpty(name))
            {
                continue;
            }

            switch (element)
            {
                case IHtmlInputElement { Type: "file" }:
                    break;
                case IHtmlInputElement { Type: "radio" or "checkbox" } pick:
                    if (pick.IsChecked)
                    {
                        yield return KeyValuePair.Create(name, pick.Value);
                    }

                    break;
                case IHtmlInputElement input:
                    yield return KeyValuePair.Create(name, input.Value);
                    break;
                case IHtmlTextAreaElement area:
                    yield return KeyValuePair.Create(name, area.Value);
                    break;
                case IHtmlSelectElement select:
                    yield return KeyValuePair.Create(name, select.Value ?? "");
                    break;
                default:
                    break;
            }
        }
    }

    private static async Task<Answer> Read(HttpResponseMessage response)
    {
        var html = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        return new Answer(response.StatusCode, response.RequestMessage!.RequestUri!.PathAndQuery, html, response);
    }
}

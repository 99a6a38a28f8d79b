using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Goldthread.Web.Design;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Tests.Design;

/// <summary>A page without a server: renders helpers one inside the other and gives back what a browser would read.</summary>
internal sealed class Render
{
    public const string Hostile = "<script>alert(\"x\")</script> & ‘co’";

    private readonly DefaultHttpContext _http = new();

    public Render(string method = "GET")
    {
        _http.Request.Method = method;
        View = new ViewContext
        {
            HttpContext = _http,
            ViewData = new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary()),
        };
    }

    public ViewContext View { get; }

    public HttpContext Http => _http;

    /// <summary>What was typed before.</summary>
    public Render Typed(string name, params string[] values)
    {
        View.ModelState.SetModelValue(name, values.Length == 1 ? values[0] : values, string.Join(',', values));
        return this;
    }

    public Render Wrong(string name, string why)
    {
        View.ModelState.AddModelError(name, why);
        return this;
    }

    /// <summary>The helper as markup, and then as elements.</summary>
    public IElement Read(Piece piece, string? text = null, params Piece[] children) =>
        new HtmlParser().ParseDocument(Markup(piece, text, children)).Body!;

    public string Markup(Piece piece, string? text = null, params Piece[] children)
    {
        using var writer = new StringWriter();
        Run(piece, text, children, new Dictionary<object, object>()).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private TagHelperOutput Run(Piece piece, string? text, Piece[] children, IDictionary<object, object> items)
    {
        piece.ViewContext = View;
        var context = new TagHelperContext(new TagHelperAttributeList(), items, "one");
        var output = new TagHelperOutput(
            "gt",
            new TagHelperAttributeList(),
            (_, _) =>
            {
                var content = new DefaultTagHelperContent();
                if (text is not null)
                    content.Append(text);
                foreach (var child in children)
                    content.AppendHtml(Run(child, null, [], new Dictionary<object, object>(items)));
                return Task.FromResult<TagHelperContent>(content);
            }
        );
        piece.ProcessAsync(context, output).GetAwaiter().GetResult();
        return output;
    }

    public static void Refuses(Piece piece, string because, string? text = null, params Piece[] children)
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => new Render().Markup(piece, text, children));
        Assert.Contains(because, refusal.Message, StringComparison.OrdinalIgnoreCase);
    }
}

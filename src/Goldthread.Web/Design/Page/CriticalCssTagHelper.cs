using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>
/// The first part of the stylesheet, inside the head. The nonce that the content policy gave this answer is taken from
/// <c>HttpContext.Items["csp-nonce"]</c>.
/// </summary>
[HtmlTargetElement("gt-critical-css")]
public sealed class CriticalCssTagHelper : Piece
{
    private static readonly HtmlString Css = new(DesignAssets.Critical);

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Show(output, Markup.Tag("style").With("nonce", Http.Items["csp-nonce"] as string).Add(Css));
}

using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>The script for the coach, on the pages where words of a goal are written. Everything on them works without it.</summary>
[HtmlTargetElement("gt-coach-script")]
public sealed class CoachScriptTagHelper : Piece
{
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Show(
            output,
            Markup
                .Tag("script")
                .With("type", "module")
                .With("src", DesignAssets.CoachHref)
                .With("nonce", Http.Items["csp-nonce"] as string)
        );
}

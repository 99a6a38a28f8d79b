using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>The script for passkeys, on the few pages that ask for one. Everything else on them works without it.</summary>
[HtmlTargetElement("gt-passkey-script")]
public sealed class PasskeyScriptTagHelper : Piece
{
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Show(
            output,
            Markup
                .Tag("script")
                .With("type", "module")
                .With("src", DesignAssets.PasskeyHref)
                .With("nonce", Http.Items["csp-nonce"] as string)
        );
}

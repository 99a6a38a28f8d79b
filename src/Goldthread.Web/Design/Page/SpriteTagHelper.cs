using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>The drawings that this page uses, once, out of sight. The layout places it.</summary>
[HtmlTargetElement("gt-sprite")]
public sealed class SpriteTagHelper : Piece
{
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Show(
            output,
            new Later(() =>
                Markup
                    .Tag("svg", "sprite")
                    .With("aria-hidden", "true")
                    .With("focusable", "false")
                    .Add([.. Sprite.Drawings(Http)])
            )
        );
}

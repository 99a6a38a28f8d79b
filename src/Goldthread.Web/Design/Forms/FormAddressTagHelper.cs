using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>
/// A form without an address of its own goes to its page, also when it is shown again after another of its buttons was
/// pressed: each button does what it says.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class FormAddressTagHelper : Piece
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!context.AllAttributes.ContainsName("action"))
        {
            var query = new QueryBuilder(Http.Request.Query.Where(q => q.Key != "handler"));
            output.Attributes.SetAttribute("action", Http.Request.PathBase + Http.Request.Path + query.ToString());
        }
    }
}

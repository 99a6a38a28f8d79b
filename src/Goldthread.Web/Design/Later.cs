using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Goldthread.Web.Design;

/// <summary>
/// Content that is made only when the page is written out. The layout keeps the whole page until its end, so a piece at
/// the top can tell of what came further down: the drawings in use, the fields in the order they stand.
/// </summary>
internal sealed class Later(Func<IHtmlContent> make) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => make().WriteTo(writer, encoder);
}

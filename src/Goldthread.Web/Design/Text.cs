using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Goldthread.Web.Design;

/// <summary>Plain words among elements, encoded as they are written.</summary>
internal sealed class Text(string words) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => encoder.Encode(writer, words);
}

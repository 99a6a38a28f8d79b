using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Goldthread.Web.Security;

/// <summary>
/// A form that came while the database did not answer, to be shown and sent again as it was: what was written, and what
/// belonged to it. Only forms of somebody at work; nothing that was typed at the door is ever shown.
/// </summary>
/// <param name="Address">Where it was sent.</param>
/// <param name="Kept">What belongs to it, such as what was chosen.</param>
/// <param name="Written">What was written.</param>
/// <param name="HadFile">A file came with it, which cannot be given back.</param>
public sealed record UnsentForm(
    string Address,
    IReadOnlyList<(string Name, string Value)> Kept,
    IReadOnlyList<(string Name, string Value)> Written,
    bool HadFile
)
{
    internal static async Task<UnsentForm?> Of(HttpContext context)
    {
        var asked = context.Features.Get<IExceptionHandlerPathFeature>();
        if (
            !HttpMethods.IsPost(context.Request.Method)
            || !context.Request.HasFormContentType
            || asked?.Endpoint?.Metadata.GetMetadata<CompiledPageActionDescriptor>() is not { } page
            || page.ModelTypeInfo?.IsSubclassOf(typeof(ActorPage)) != true
            || page.ModelTypeInfo.IsDefined(typeof(NothingKeptAttribute), inherit: true)
        )
        {
            return null;
        }

        var form = await context.Request.ReadFormAsync();
        var fields = form.SelectMany(f => f.Value.Select(v => (Name: f.Key, Value: v ?? ""))).ToList();
        return new UnsentForm(
            asked.Path + context.Request.QueryString,
            [.. fields.Where(f => !IsWritten(f.Value))],
            [.. fields.Where(f => IsWritten(f.Value))],
            form.Files.Count > 0
        );
    }

    // What holds a space was written; what holds none was chosen, or is one of our own marks.
    private static bool IsWritten(string value) => value.Any(char.IsWhiteSpace);
}

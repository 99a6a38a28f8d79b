using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Goldthread.Web.Api;

/// <summary>What another system can ask, for whoever connects it; made from the description for machines.</summary>
[StaffOnly]
public sealed class HelpPage : PageModel
{
    /// <summary>The addresses, by what they are about.</summary>
    public IReadOnlyList<IGrouping<string, ApiAddress>> Addresses { get; private set; } = [];

    /// <summary>What answers are made of.</summary>
    public IReadOnlyList<ApiShape> Shapes { get; private set; } = [];

    /// <summary>How often a key may ask within a minute.</summary>
    public int RequestsPerKey { get; private set; }

    public async Task OnGetAsync()
    {
        var document = await HttpContext.RequestServices.GetRequiredService<ApiDocument>().Made();
        RequestsPerKey = HttpContext.RequestServices.GetRequiredService<Setting>().RequestsPerKey;
        Addresses = [.. ApiAddress.Of(document).GroupBy(a => a.About, StringComparer.Ordinal)];
        Shapes = [.. ApiShape.Of(document)];
    }
}

using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Goldthread.Web.GoldenThread;

/// <summary>How each link of the golden thread is tested, made from the rules themselves.</summary>
[OpenToAll]
public sealed class HelpPage : PageModel;

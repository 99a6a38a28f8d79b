using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Goldthread.Web.Coaching;

/// <summary>What the goal coach looks at and asks, made from its rules themselves.</summary>
[OpenToAll]
public sealed class HelpPage : PageModel;

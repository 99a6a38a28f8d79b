using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Goldthread.Web.Security;

/// <summary>The ways from a page to the door and back: to sign in, to show again that it is them, and on with what was written.</summary>
internal sealed class DoorWays(Setting setting, KeptForms kept, TimeProvider clock)
{
    /// <summary>Sends who is not signed in, or not surely enough, to the door; afterwards they go on to this page.</summary>
    public IActionResult ToDoor(HttpContext http) =>
        setting.Pretend ? new LocalRedirectResult("/")
        : HttpMethods.IsGet(http.Request.Method) ? new LocalRedirectResult(LocalAddress.Then("/sign-in", Here(http)))
        : new LocalRedirectResult("/sign-in");

    /// <summary>
    /// Asks who opens a page that needs it to show again that it is them. What a form held is kept meanwhile. Where everybody
    /// is invented, nobody has anything to show.
    /// </summary>
    public async Task<IActionResult?> StepUp(PageHandlerExecutingContext context)
    {
        var http = context.HttpContext;
        if (
            setting.Pretend
            || context.ActionDescriptor.ModelTypeInfo!.GetCustomAttribute<StepUpAttribute>() is null
            || http.SignedIn() is not { } session
            || session.IsSteppedUp(clock.GetUtcNow())
        )
        {
            return null;
        }

        var keeps = HttpMethods.IsPost(http.Request.Method) && session.AccountId is not null;
        var back =
            keeps && context.HandlerInstance is ActorPage ? await kept.Keep(http, session.AccountId!.Value)
            : keeps ? http.Request.Path.ToString()
            : Here(http);
        return new LocalRedirectResult(LocalAddress.Then("/step-up", back));
    }

    /// <summary>A form that was kept is shown, not done: its owner looks at it and sends it again.</summary>
    public static async Task<IActionResult?> ShowKept(PageHandlerExecutingContext context) =>
        !context.HttpContext.Items.ContainsKey(typeof(KeptForm)) ? null
        : context.HandlerInstance is ActorPage page ? await page.ShowKept()
        : new LocalRedirectResult(context.HttpContext.Request.Path);

    private static string Here(HttpContext http) => http.Request.Path + http.Request.QueryString.ToString();
}

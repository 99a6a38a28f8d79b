using Microsoft.AspNetCore.Diagnostics;

namespace Goldthread.Web.Security;

/// <summary>Refuses what another site sends in somebody's name. Browsers say where a form stood; a form of ours stood here.</summary>
internal sealed class OwnForms(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var method = context.Request.Method;
        var safe = HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);
        var from = context.Request.Headers["Sec-Fetch-Site"].ToString();
        // The page that says so is made anew, with the same request.
        var said = context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (safe || said || from is "" or "same-origin" or "none")
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}

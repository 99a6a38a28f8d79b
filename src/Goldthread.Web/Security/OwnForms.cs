using Microsoft.AspNetCore.Diagnostics;

namespace Goldthread.Web.Security;

/// <summary>Refuses what is more than a form takes, and what another site sends in somebody's name. Browsers say where a form stood; a form of ours stood here.</summary>
internal sealed class OwnForms(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var method = context.Request.Method;
        var safe = HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);
        var from = context.Request.Headers["Sec-Fetch-Site"].ToString();
        // The page that says so is made anew, with the same request.
        var said = context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (!said && context.Request.HasFormContentType && context.Request.ContentLength > GoldthreadApp.LargestRequest)
        {
            // Told before anything of it is read, so that what is told is the reason.
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Task.CompletedTask;
        }

        if (safe || said || from is "" or "same-origin" or "none")
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}

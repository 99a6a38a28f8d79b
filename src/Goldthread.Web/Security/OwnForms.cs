using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace Goldthread.Web.Security;

/// <summary>Refuses what is more than a form takes, and what another site sends in somebody's name. Browsers say where a form stood; a form of ours stood here.</summary>
internal sealed class OwnForms(RequestDelegate next)
{
    private const long Swallowed = 32 * 1024 * 1024;

    public Task InvokeAsync(HttpContext context)
    {
        var method = context.Request.Method;
        var safe = HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);
        var from = context.Request.Headers["Sec-Fetch-Site"].ToString();
        // The page that says so is made anew, with the same request.
        var said = context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (!said && context.Request.HasFormContentType && context.Request.ContentLength > GoldthreadApp.LargestRequest)
        {
            return TooMuch(context);
        }

        if (safe || said || from is "" or "same-origin" or "none")
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    // A browser shows what it is told only after it could send everything; so all of it is taken, and thrown away.
    private static async Task TooMuch(HttpContext context)
    {
        if (context.Request.ContentLength <= Swallowed)
        {
            context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = Swallowed;
            await context.Request.Body.CopyToAsync(Stream.Null);
        }

        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    }
}

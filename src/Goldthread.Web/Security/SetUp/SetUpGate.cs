using Goldthread.Storage;

namespace Goldthread.Web.Security;

/// <summary>While there is no provider yet, every address leads to setting it up.</summary>
internal sealed class SetUpGate(RequestDelegate next)
{
    private bool _done;

    public async Task InvokeAsync(HttpContext context, GoldthreadDb db)
    {
        var path = context.Request.Path;
        if (_done || context.IsToldNotNow() || path.StartsWithSegments("/design") || path.StartsWithSegments("/health"))
        {
            await next(context);
            return;
        }

        _done = await db.TheProvider() is not null;
        if (_done || path == "/set-up")
        {
            await next(context);
            return;
        }

        context.Response.Redirect("/set-up");
    }
}

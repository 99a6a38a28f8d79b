using Goldthread.Storage;
using Microsoft.AspNetCore.Diagnostics;

namespace Goldthread.Web.Security;

/// <summary>
/// What becomes of a request that the database could not answer: a page that needs no database, said to be for now only
/// (503), and no page of a fault in the log for each of those who wait.
/// </summary>
internal static class NotNowPages
{
    public static ExceptionHandlerOptions Options(Database database) =>
        new()
        {
            ExceptionHandlingPath = "/problem",
            StatusCodeSelector = e =>
                database.WhatHinders(e) is null
                    ? StatusCodes.Status500InternalServerError
                    : StatusCodes.Status503ServiceUnavailable,
            SuppressDiagnosticsCallback = told => database.WhatHinders(told.Exception) is not null,
        };

    /// <summary>What is in the way, when this request is answered anew because of it; else null.</summary>
    public static Hindrance? ToldNotNow(this HttpContext context) =>
        context.Features.Get<IExceptionHandlerFeature>()?.Error is { } error
            ? context.RequestServices.GetRequiredService<Setting>().Database.WhatHinders(error)
            : null;

    /// <summary>Whether this request is answered anew because the database could not: nothing more is asked of it.</summary>
    public static bool IsToldNotNow(this HttpContext context) => context.ToldNotNow() is not null;
}

using Goldthread.History;

namespace Goldthread.Web.Api;

/// <summary>Says under /api in JSON what pages say in HTML: that something is not there, or went wrong.</summary>
internal sealed partial class ApiProblems(RequestDelegate next, Setting setting, ILogger<ApiProblems> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!ApiDoor.IsFor(context))
        {
            await next(context);
            return;
        }

        try
        {
            await next(context);
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            await Said(e).Write(context);
            return;
        }

        var response = context.Response;
        if (response is { StatusCode: >= 400, HasStarted: false, ContentType: null })
        {
            await ApiProblem.Of(response.StatusCode).Write(context);
        }
    }

    private ApiProblem Said(Exception e)
    {
        switch (e)
        {
            case NotHere:
                return ApiProblem.Of(StatusCodes.Status404NotFound);
            case BadHttpRequestException bad:
                return ApiProblem.Of(bad.StatusCode);
            default:
                break;
        }

        // Whoever watches the machine is told of it, and not once for each who waits.
        if (setting.Database.WhatHinders(e) is not null)
        {
            return ApiProblem.Of(StatusCodes.Status503ServiceUnavailable);
        }

        Wrong(e);
        return ApiProblem.Of(StatusCodes.Status500InternalServerError);
    }

    [LoggerMessage(LogLevel.Error, "Something went wrong under /api.")]
    private partial void Wrong(Exception e);
}

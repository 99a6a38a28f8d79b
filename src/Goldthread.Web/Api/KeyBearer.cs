using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Claims;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;

namespace Goldthread.Web.Api;

/// <summary>
/// Finds out under /api whose key a request holds. A key that is sent counts alone, never beside a session; without one, a
/// session of a browser counts, and changes something only with a header that no other site can set.
/// </summary>
internal sealed class KeyBearer(RequestDelegate next, KeyPace pace, Setting setting)
{
    /// <summary>What a browser must say with everything that changes something.</summary>
    public const string OwnHeader = "X-Goldthread";

    public async Task InvokeAsync(
        HttpContext context,
        GoldthreadDb db,
        KeyUses uses,
        SecurityLog log,
        TimeProvider clock
    )
    {
        var problem = ApiDoor.IsFor(context) ? await Meet(context, db, uses, log, clock) : null;
        if (problem is null)
        {
            await next(context);
        }
        else
        {
            await problem.Write(context);
        }
    }

    private async Task<ApiProblem?> Meet(
        HttpContext context,
        GoldthreadDb db,
        KeyUses uses,
        SecurityLog log,
        TimeProvider clock
    )
    {
        var sent = context.Request.Headers.Authorization;
        if (sent.Count == 0)
        {
            return Unsafe(context) ?? OfBrowser(context);
        }

        Forget(context);
        if (
            KeyOf(sent) is not { } text
            || await db.SystemOf(SystemKey.HashOf(text), clock.GetUtcNow()) is not { } system
        )
        {
            // One that never was, has ended or is over: the same answer.
            context.Response.Headers.WWWAuthenticate = "Bearer";
            return ApiProblem.Of(StatusCodes.Status401Unauthorized);
        }

        var stands = pace.Next(system.Id);
        if (stands.FirstTooMany)
        {
            await Note(() => log.NoteKey(Happened.KeyTooMany, system.Id));
        }

        if (stands.Wait is { } wait)
        {
            var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            return ApiProblem.Of(StatusCodes.Status429TooManyRequests);
        }

        if (stands.First)
        {
            await Note(() => uses.Used(system.Id));
        }

        context.Items[typeof(Actor)] = system;
        return Unsafe(context);
    }

    private async Task Note(Func<Task> note)
    {
        try
        {
            await note();
        }
        catch (Exception e) when (setting.Database.WhatHinders(e) is not null)
        {
            // A key opens what it opens, also while a disk is full.
        }
    }

    // Whoever sends a key is that key, and nobody who has signed in beside it.
    private static void Forget(HttpContext context)
    {
        context.Items.Remove(typeof(Actor));
        context.Items.Remove(typeof(Session));
        context.User = new ClaimsPrincipal(new ClaimsIdentity());
    }

    private static string? KeyOf(Microsoft.Extensions.Primitives.StringValues sent) =>
        sent.Count == 1
        && AuthenticationHeaderValue.TryParse(sent[0], out var header)
        && string.Equals(header.Scheme, "Bearer", StringComparison.OrdinalIgnoreCase)
        && header.Parameter is { Length: > 0 and <= KeyText.Longest } text
            ? text
            : null;

    private static ApiProblem? Unsafe(HttpContext context) =>
        IsSafe(context.Request.Method) || context.Request.HasJsonContentType()
            ? null
            : ApiProblem.Of(StatusCodes.Status415UnsupportedMediaType);

    private static ApiProblem? OfBrowser(HttpContext context) =>
        IsSafe(context.Request.Method) || context.Request.Headers.ContainsKey(OwnHeader)
            ? null
            : new ApiProblem(
                StatusCodes.Status400BadRequest,
                "No own header",
                $"From a browser, send the header “{OwnHeader}” with everything that changes something."
            );

    private static bool IsSafe(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);
}

using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;

namespace Goldthread.Web.Api;

/// <summary>
/// Holds everything under /api to its stated policy before any of its code runs, by the same rules as pages: who is nobody
/// is asked for a key, and what an actor may not reach is not found. Whoever is told of people has looked at them.
/// </summary>
internal sealed class ApiPolicy(GoldthreadDb db, LookGate looks) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var policy =
            http.GetEndpoint()?.Metadata.GetMetadata<PolicyAttribute>()
            ?? throw new InvalidOperationException($"{http.Request.Path} does not say who may ask it.");
        if (http.Actor() is not { } actor)
        {
            return ApiProblem.Of(StatusCodes.Status401Unauthorized).AsAnswer();
        }

        var may = policy switch
        {
            AtWorkAttribute => actor.AtWork || actor.Kind == ActorKind.System,
            NeedsAttribute needs => await Reaches(http, actor, needs.Act),
            _ => throw new InvalidOperationException($"Nobody says what {policy.GetType().Name} asks under /api."),
        };
        if (!may)
        {
            return ApiProblem.Of(StatusCodes.Status404NotFound).AsAnswer();
        }

        var answer = await next(context);
        if (policy is NeedsAttribute && answer is not IStatusCodeHttpResult { StatusCode: >= 400 })
        {
            await Shown(http);
        }

        return answer;
    }

    // What is not found, or not understood, tells of nobody and is no look.
    private async Task Shown(HttpContext http)
    {
        if (http.Items[typeof(Found)] is Found found)
        {
            looks.At(http, found);
        }
        else
        {
            await looks.AtLists(http);
        }
    }

    // A person of the address is found once, here, and by nothing else.
    private async Task<bool> Reaches(HttpContext http, Actor actor, Act act)
    {
        if (!http.Request.RouteValues.TryGetValue("person", out var value))
        {
            return Reach.DecideSomewhere(actor, act);
        }

        if (!Guid.TryParse(value?.ToString(), out var id))
        {
            return false;
        }

        if (await db.Within(actor, act, id) is { } found)
        {
            http.Items[typeof(Found)] = found;
            return true;
        }

        looks.NotFound(http, id);
        return false;
    }
}

/// <summary>Whom an address under /api is about.</summary>
internal static class FoundHere
{
    /// <summary>The person of the address, whom the policy has found.</summary>
    public static Found Found(this HttpContext http) => (Found)http.Items[typeof(Found)]!;
}

using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;

namespace Goldthread.Web.Api;

/// <summary>
/// Holds everything under /api to its stated policy before any of its code runs, by the same rules as pages: who is nobody
/// is asked for a key, and what an actor may not reach is not found.
/// </summary>
internal sealed class ApiPolicy(GoldthreadDb db) : IEndpointFilter
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
        return may ? await next(context) : ApiProblem.Of(StatusCodes.Status404NotFound).AsAnswer();
    }

    // A person of the address is found once, here, and by nothing else.
    private async Task<bool> Reaches(HttpContext http, Actor actor, Act act)
    {
        if (!http.Request.RouteValues.TryGetValue("person", out var value))
        {
            return Reach.DecideSomewhere(actor, act);
        }

        if (!Guid.TryParse(value?.ToString(), out var id) || await db.Within(actor, act, id) is not { } found)
        {
            return false;
        }

        http.Items[typeof(Found)] = found;
        return true;
    }
}

/// <summary>Whom an address under /api is about.</summary>
internal static class FoundHere
{
    /// <summary>The person of the address, whom the policy has found.</summary>
    public static Found Found(this HttpContext http) => (Found)http.Items[typeof(Found)]!;
}

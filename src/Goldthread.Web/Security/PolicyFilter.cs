using System.Reflection;
using Goldthread.Staff;
using Goldthread.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Security;

/// <summary>
/// Holds every page to its stated policy before any of its code runs: nobody at work is sent to the door, and
/// what an actor may not reach is not found.
/// </summary>
internal sealed class PolicyFilter(GoldthreadDb db, DoorWays ways, LookGate looks) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        context.Result = await Judge(context) ?? await ways.StepUp(context) ?? await DoorWays.ShowKept(context);
        if (context.Result is not null)
        {
            await looks.Shown(context, context.Result);
        }
        else if (await next() is { Exception: null } done)
        {
            await looks.Shown(context, done.Result);
        }
    }

    private async Task<IActionResult?> Judge(PageHandlerExecutingContext context)
    {
        var page = context.ActionDescriptor.ModelTypeInfo!;
        var policy =
            page.GetCustomAttribute<PolicyAttribute>()
            ?? throw new InvalidOperationException($"{page.Name} does not say who may open it.");
        if (policy is OpenToAllAttribute)
        {
            return null;
        }

        if (policy is SignedInAttribute signedIn)
        {
            return context.HttpContext.SignedIn() is { } session && session.Assurance >= signedIn.Least
                ? null
                : ways.ToDoor(context.HttpContext);
        }

        if (context.HttpContext.Actor() is not { } actor)
        {
            return ways.ToDoor(context.HttpContext);
        }

        var may = policy switch
        {
            AtWorkAttribute => actor.AtWork,
            StaffOnlyAttribute => actor.Kind == ActorKind.Staff,
            SharedWithAttribute => actor.Kind == ActorKind.Guest && Reach.DecideSomewhere(actor, Act.SeeShared),
            NeedsAttribute needs => await Reaches(context, actor, Wanted(context, needs)),
            _ => throw new InvalidOperationException($"Nobody says what {policy.GetType().Name} asks."),
        };
        return may ? null : new NotFoundResult();
    }

    private static Act Wanted(PageHandlerExecutingContext context, NeedsAttribute needs) =>
        HttpMethods.IsGet(context.HttpContext.Request.Method) || HttpMethods.IsHead(context.HttpContext.Request.Method)
            ? needs.Act
            : needs.ToChange;

    private async Task<bool> Reaches(PageHandlerExecutingContext context, Actor actor, Act act)
    {
        if (context.HandlerInstance is not PersonPage page)
        {
            return (Reach.DecideForAll(actor, act) || await db.ServicesFor(actor, act).AnyAsync())
                && (context.HandlerInstance is not ActorPage other || await other.Meet(act));
        }

        if (!Guid.TryParse(context.RouteData.Values["person"]?.ToString(), out var id))
        {
            return false;
        }

        if (await db.Within(actor, act, id) is { } found)
        {
            return await page.Meet(found);
        }

        looks.NotFound(context.HttpContext, id);
        return false;
    }
}

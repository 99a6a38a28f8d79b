using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Storage.Looks;
using Goldthread.Web.Demonstration;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Security;

/// <summary>The door of the demonstration: be somebody, leave, put everything back. It exists only where everyone is invented.</summary>
internal static class DemoDoor
{
    public static void Map(WebApplication app)
    {
        var door = app.MapGroup("/demo").WithMetadata(new OpenToAllAttribute()).AddEndpointFilter(CheckForm);
        door.MapPost("/be", (Delegate)Be);
        door.MapPost("/leave", (Delegate)Leave);
        door.MapPost("/reset", (Delegate)Reset);
    }

    private static async Task<IResult> Be(HttpContext context, GoldthreadDb db, Sessions sessions)
    {
        var form = await context.Request.ReadFormAsync();
        if (await Chosen(form, db) is not { } who)
        {
            return Results.NotFound();
        }

        await sessions.Begin(context, who, null, Assurance.Demo, ownDevice: false);
        return Results.LocalRedirect("/");
    }

    private static async Task<Subject?> Chosen(IFormCollection form, GoldthreadDb db) =>
        Guid.TryParse(form["staff"], out var staff) && await db.Colleagues().AnyAsync(c => c.Id == staff)
            ? new Subject(ActorKind.Staff, staff)
        : Guid.TryParse(form["guest"], out var guest) && await db.PretendGuests().AnyAsync(g => g.Id == guest)
            ? new Subject(ActorKind.Guest, guest)
        : Guid.TryParse(form["person"], out var person) && await db.PretendPeople().AnyAsync(p => p.Id == person)
            ? new Subject(ActorKind.Person, person)
        : null;

    private static async Task<IResult> Leave(HttpContext context, Sessions sessions)
    {
        await sessions.End(context);
        return Results.LocalRedirect("/");
    }

    private static async Task<IResult> Reset(
        HttpContext context,
        Writer writer,
        LookLog looks,
        Setting setting,
        Sessions sessions
    )
    {
        if (setting.Database is not SqliteDatabase file)
        {
            // Only the demonstration's own file is ever put back.
            return Results.NotFound();
        }

        await DemoFile.Reset(writer, file.Path, setting.Clock.GetUtcNow());
        looks.Forget();
        await sessions.End(context);
        return Results.LocalRedirect("/");
    }

    private static async ValueTask<object?> CheckForm(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next
    )
    {
        var antiforgery = context.HttpContext.RequestServices.GetRequiredService<IAntiforgery>();
        return await antiforgery.IsRequestValidAsync(context.HttpContext)
            ? await next(context)
            : Results.LocalRedirect("/");
    }
}

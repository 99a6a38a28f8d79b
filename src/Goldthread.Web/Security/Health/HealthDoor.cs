using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Security;

/// <summary>
/// For whatever watches the machine: that the application runs, and that it can do its work. It says nothing of anybody.
/// </summary>
internal static class HealthDoor
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public static void Map(WebApplication app)
    {
        var health = app.MapGroup("/health").WithMetadata(new OpenToAllAttribute());
        health.MapGet("/live", () => Results.Text("alive"));
        health.MapGet("/ready", (Delegate)Ready);
    }

    // A table of the newest schema answers, and the Writer takes its turn.
    private static async Task<IResult> Ready(SignInDb db, Writer writer)
    {
        try
        {
            await db.Devices.AnyAsync().WaitAsync(Patience);
            if (writer.Standing is { Hindrance: { } why, Since: var since })
            {
                return NotReady($"reading only since {since:u}: {why}");
            }

            await writer.Alone(_ => { }).WaitAsync(Patience);
            return Results.Text("ready");
        }
#pragma warning disable CA1031 // Whatever it is, the answer to whoever asks is the same; what it was stands in the log of the database.
        catch (Exception)
#pragma warning restore CA1031
        {
            return NotReady("not ready");
        }
    }

    private static IResult NotReady(string says) =>
        Results.Text(says, statusCode: StatusCodes.Status503ServiceUnavailable);
}

using Goldthread.Storage.Looks;

namespace Goldthread.Web.Security;

/// <summary>
/// Says in the security log when looks cannot be written. The line is written at once; a row only when the database can be
/// written again.
/// </summary>
internal sealed partial class LookNewsLog(IServiceScopeFactory scopes, ILogger<SecurityLog> logger)
{
    public void Say(LookNews news)
    {
        var what = news.Kind switch
        {
            LookNewsKind.Held => Happened.LooksHeld,
            LookNewsKind.Lost => Happened.LooksLost,
            LookNewsKind.Written => Happened.LooksWritten,
        };
        Line(what, news.Looks, news.Why);
        if (news.Kind == LookNewsKind.Written)
        {
            _ = Row(what);
        }
    }

    private async Task Row(string what)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<SecurityLog>().Note(what, null);
        }
        catch (Exception e)
        {
            // The line is there all the same; the database may be away again, or the application stopping.
            Line(what, 0, e.GetType().Name);
        }
    }

    [LoggerMessage(LogLevel.Warning, "{What} looks={Looks} why={Why}")]
    private partial void Line(string what, int looks, string? why);
}

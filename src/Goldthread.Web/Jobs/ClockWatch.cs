using Goldthread.Web.Security;

namespace Goldthread.Web.Jobs;

/// <summary>
/// Hears of every jump of the clock: a line in the log and a row in the security log. Where time went back with it, every
/// session is ended, so that none that was over begins again; so too when the newest session is from the future at the start.
/// </summary>
internal sealed partial class ClockWatch(HeldClock clock, IServiceScopeFactory scopes, ILogger<ClockWatch> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await AtStart();
        await foreach (var jump in clock.Jumps.ReadAllAsync(stoppingToken))
        {
            Jumped(log, (int)jump.By.TotalMinutes);
            await Do(async services =>
            {
                if (jump is { Followed: true, By.Ticks: < 0 })
                {
                    await services.GetRequiredService<Sessions>().EndAll();
                }

                await services
                    .GetRequiredService<SecurityLog>()
                    .Note(jump.By < TimeSpan.Zero ? Happened.ClockWentBack : Happened.ClockWentForward, null);
            });
        }
    }

    private Task AtStart() =>
        Do(async services =>
        {
            var sessions = services.GetRequiredService<Sessions>();
            if (await sessions.AnyOfTheFuture())
            {
                await sessions.EndAll();
                await services.GetRequiredService<SecurityLog>().Note(Happened.ClockWentBack, null);
            }
        });

    // The clock may jump while nothing can be saved. A session of the future opens nothing in any case.
    private async Task Do(Func<IServiceProvider, Task> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            await work(scope.ServiceProvider);
        }
        catch (Exception e)
            when (scope.ServiceProvider.GetRequiredService<Setting>().Database.WhatHinders(e) is not null)
        {
            NotNoted(log, e);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The clock of this machine jumped by {Minutes} minutes.")]
    private static partial void Jumped(ILogger log, int minutes);

    [LoggerMessage(LogLevel.Error, "That the clock jumped could not be written down.")]
    private static partial void NotNoted(ILogger log, Exception e);
}

using System.Diagnostics;
using System.Net;

namespace Goldthread.TestKit.Survival;

/// <summary>Waits for something to become true, as long as one can wait and no longer.</summary>
public static class Wait
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(20);

    /// <summary>Asks again and again; throws with <paramref name="otherwise"/> when it did not come about.</summary>
    public static async Task Until(Func<Task<bool>> holds, Func<string> otherwise)
    {
        var watch = Stopwatch.StartNew();
        using var timer = new PeriodicTimer(Between);
        while (!await holds())
        {
            if (watch.Elapsed > Longest)
            {
                throw new TimeoutException(otherwise());
            }

            await timer.WaitForNextTickAsync();
        }
    }

    /// <inheritdoc cref="Until(Func{Task{bool}}, Func{string})"/>
    public static Task Until(Func<bool> holds, string otherwise) =>
        Until(() => Task.FromResult(holds()), () => otherwise);

    /// <summary>Until the server says that it can do its work.</summary>
    public static Task Ready(Browsing browser) =>
        Until(
            async () => (await browser.Get("/health/ready")).Status == HttpStatusCode.OK,
            () => "It does not recover."
        );
}

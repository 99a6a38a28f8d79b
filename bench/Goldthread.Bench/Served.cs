using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Goldthread.Bench;

/// <summary>The application as a process of its own, serving a pretend provider.</summary>
internal sealed partial class Served : IAsyncDisposable
{
    private static int _nextPort = 5610;

    private readonly Process _process;

    private Served(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    /// <summary>Starts it and waits for its first answer.</summary>
    /// <returns>It, and how long that took.</returns>
    public static async Task<(Served Served, TimeSpan Took)> Start(Plan plan, string database)
    {
        var port = Interlocked.Increment(ref _nextPort);
        var begin = Stopwatch.GetTimestamp();
        var process = Process.Start(
            new ProcessStartInfo("dotnet", [plan.App, "demo", "--db", database, "--urls", $"http://127.0.0.1:{port}"])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        using var http = new HttpClient();
        while (true)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri($"http://127.0.0.1:{port}/"));
                if (answer.IsSuccessStatusCode)
                {
                    return (new Served(process, port), Stopwatch.GetElapsedTime(begin));
                }
            }
            catch (HttpRequestException) when (!process.HasExited && Stopwatch.GetElapsedTime(begin).TotalMinutes < 2)
            {
                await Task.Delay(5);
            }
        }
    }

    /// <summary>Signs somebody in at the door of the pretend provider, and gives the cookies that say so.</summary>
    public async Task<string> SignIn(Guid staff)
    {
        var cookies = new CookieContainer();
        using var handler = new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false };
        using var http = new HttpClient(handler) { BaseAddress = new Uri($"http://127.0.0.1:{Port}/") };
        var door = await http.GetStringAsync(new Uri("/", UriKind.Relative));
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = Token().Match(door).Groups["token"].Value,
                ["staff"] = staff.ToString(),
            }
        );
        using var answer = await http.PostAsync(new Uri("/demo/be", UriKind.Relative), form);
        return answer.StatusCode == HttpStatusCode.Redirect
            ? cookies.GetCookieHeader(http.BaseAddress)
            : throw new InvalidOperationException($"The door answered {answer.StatusCode}.");
    }

    /// <summary>Memory that it holds now, in MB.</summary>
    public double Memory()
    {
        var line = File.ReadLines($"/proc/{_process.Id}/status")
            .First(l => l.StartsWith("VmRSS", StringComparison.Ordinal));
        return double.Parse(Digits().Match(line).Value, CultureInfo.InvariantCulture) / 1024;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            using var stop = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Token();

    [GeneratedRegex("[0-9]+", RegexOptions.None, 1_000)]
    private static partial Regex Digits();
}

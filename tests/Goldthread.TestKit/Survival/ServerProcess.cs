using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Goldthread.Web;

namespace Goldthread.TestKit.Survival;

/// <summary>The application as it is started by <c>./run serve</c>: a process of its own, which can be killed.</summary>
public sealed partial class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _said = [];
    private readonly TaskCompletionSource<string> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServerProcess(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException($"It ended: {Said}"));
    }

    /// <summary>Where it listens.</summary>
    public string Address { get; private set; } = "";

    /// <summary>From its start until it answered for the first time that it can do its work.</summary>
    public TimeSpan StartedIn { get; private set; }

    /// <summary>All that it said.</summary>
    public string Said => string.Join('\n', _said);

    /// <summary>Opens a provider in a process of its own, and waits until it can do its work.</summary>
    /// <param name="served">The provider.</param>
    /// <param name="mayOnlyRead">It is enough that it can be asked, though it can save nothing yet.</param>
    public static async Task<ServerProcess> Start(Served served, bool mayOnlyRead = false)
    {
        var watch = Stopwatch.StartNew();
        var server = Begin(served);
        await server.Answers(watch, mayOnlyRead ? "/health/live" : "/health/ready");
        return server;
    }

    /// <summary>Starts one that is expected not to open; gives its exit code and what it said.</summary>
    public static async Task<(int Code, string Said)> Refuses(Served served)
    {
        await using var server = Begin(served);
        using var patience = new CancellationTokenSource(LongestStart);
        await server._process.WaitForExitAsync(patience.Token);
        server._process.WaitForExit();
        return (server._process.ExitCode, server.Said);
    }

    /// <summary>Ends it as <c>kill -9</c> does: it has no say in the matter.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static ServerProcess Begin(Served served)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var word in served.Words.Prepend(typeof(GoldthreadApp).Assembly.Location))
        {
            start.ArgumentList.Add(word);
        }

        start.Environment["DOTNET_gcServer"] = "0";
        var server = new ServerProcess(start);
        server._process.Start();
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        return server;
    }

    private async Task Answers(Stopwatch watch, string path)
    {
        Address = await _address.Task.WaitAsync(LongestStart);
        using var client = new HttpClient { BaseAddress = new Uri(Address) };
        await Wait.Until(
            async () => (await client.GetAsync(new Uri(path, UriKind.Relative))).IsSuccessStatusCode,
            () => $"It is open but not ready: {Said}"
        );
        StartedIn = watch.Elapsed;
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        _said.Enqueue(line);
        if (Open().Match(line) is { Success: true } open)
        {
            _address.TrySetResult(open.Groups["address"].Value);
        }
    }

    [GeneratedRegex(@"Goldthread is open: (?<address>http://[\d.]+:\d+)")]
    private static partial Regex Open();
}

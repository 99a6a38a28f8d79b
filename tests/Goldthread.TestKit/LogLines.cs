using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Goldthread.TestKit;

/// <summary>Everything that the application writes into its log, for a test to read.</summary>
public sealed class LogLines : ILoggerProvider
{
    public ConcurrentQueue<string> All { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Line(this, categoryName);

    public void Dispose() { }

    private sealed class Line(LogLines lines, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => lines.All.Enqueue($"{logLevel} {category} {formatter(state, exception)} {exception}");
    }
}

using System.Diagnostics;

namespace Goldthread.Bench;

/// <summary>A PostgreSQL server of the bench's own, on a port of its own, kept from one run to the next.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private const int Port = 5655;

    private readonly string _data;

    private PostgresServer(string data) => _data = data;

    /// <summary>How it is reached by its owner, but for the database.</summary>
    public static string Text(string database) =>
        $"Host=127.0.0.1;Port={Port};Username=goldthread;Database={database};Include Error Detail=true";

    public static PostgresServer Start(Plan plan)
    {
        var data = Path.Combine(plan.Folder, "postgres");
        if (!Directory.Exists(data))
        {
            Directory.CreateDirectory(data);
            AsOwner($"chown postgres {data} && chmod 700 {data} && chmod a+x {plan.Folder}", root: true);
            AsOwner($"{Program("initdb")} -D {data} -U goldthread -A trust -E UTF8 --locale=C >/dev/null");
            File.AppendAllText(
                Path.Combine(data, "postgresql.conf"),
                $"\nport = {Port}\nlisten_addresses = '127.0.0.1'\nunix_socket_directories = ''\nshared_buffers = 1GB\nmax_wal_size = 4GB\n"
            );
        }

        AsOwner($"{Program("pg_ctl")} -D {data} -l {data}/log -w start >/dev/null");
        return new PostgresServer(data);
    }

    public ValueTask DisposeAsync()
    {
        AsOwner($"{Program("pg_ctl")} -D {_data} -m fast -w stop >/dev/null");
        return ValueTask.CompletedTask;
    }

    private static string Program(string name) =>
        Path.Combine(Directory.GetDirectories("/usr/lib/postgresql").Order().Last(), "bin", name);

    // A server does not run as root.
    private static void AsOwner(string shell, bool root = false)
    {
        var other = !root && Environment.UserName == "root";
        using var process = Process.Start(
            other
                ? new ProcessStartInfo("su", ["postgres", "-c", shell]) { WorkingDirectory = "/" }
                : new ProcessStartInfo("sh", ["-c", shell])
        )!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{shell} ended with {process.ExitCode}.");
        }
    }
}

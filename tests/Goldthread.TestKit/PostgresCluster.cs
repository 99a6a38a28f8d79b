using System.Diagnostics;
using Goldthread.Storage;
using Npgsql;

namespace Goldthread.TestKit;

/// <summary>
/// A PostgreSQL server of the tests' own: on a socket in a folder of its own, without flushes to disk. It stops and its
/// folder goes when it is disposed, and also when the tests die, since it waits for the end of its input.
/// </summary>
public sealed class PostgresCluster : IDisposable
{
    /// <summary>The login of the application: it may act as the application's role, and nothing else.</summary>
    public const string AppLogin = "app_login";

    private const string Superuser = "superuser";

    // PostgreSQL refuses to run as root, and its folder must be its own.
    private const string Life = """
        set -eu
        bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
        "$bin/initdb" -D "$1/data" -U superuser --auth=trust --no-sync --locale=C -E UTF8 >/dev/null
        cat >>"$1/data/postgresql.conf" <<END
        fsync = off
        synchronous_commit = off
        full_page_writes = off
        autovacuum = off
        listen_addresses = ''
        unix_socket_directories = '$1'
        shared_buffers = 64MB
        max_connections = 400
        max_locks_per_transaction = 256
        END
        start() { until "$bin/pg_ctl" -D "$1/data" -l "$1/log" -w start >/dev/null </dev/null; do sleep 0.1; done; echo ready; }
        start "$1"
        while read -r word; do
          [ "$word" = stop ] && { "$bin/pg_ctl" -D "$1/data" -m immediate -w stop >/dev/null; echo stopped; }
          [ "$word" = kill ] && { main=$(head -1 "$1/data/postmaster.pid"); kill -9 $main $(pgrep -P $main); echo stopped; }
          [ "$word" = start ] && start "$1"
        done
        "$bin/pg_ctl" -D "$1/data" -m immediate stop >/dev/null 2>&1 || true
        rm -rf "$1"
        """;

    private static readonly Lazy<PostgresCluster> TheShared = new(() => new PostgresCluster());

    private readonly Process _life;
    private readonly string _folder;
    private readonly Lazy<string> _template;
    private readonly Lazy<string> _shared;
    private int _databases;

    public PostgresCluster()
    {
        _folder = Directory.CreateTempSubdirectory("gt-pg-").FullName;
        var start = new ProcessStartInfo
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        if (Environment.UserName == "root")
        {
            start.FileName = "setpriv";
            start.ArgumentList.Add("--reuid=postgres");
            start.ArgumentList.Add("--regid=postgres");
            start.ArgumentList.Add("--clear-groups");
            start.ArgumentList.Add("bash");
            using var give = Process.Start("chown", ["postgres:postgres", _folder]);
            give.WaitForExit();
        }
        else
        {
            start.FileName = "bash";
        }

        foreach (var argument in new[] { "-c", Life, "postgres-of-the-tests", _folder })
        {
            start.ArgumentList.Add(argument);
        }

        _life = Process.Start(start)!;
        Await("ready");
        MakeAppLogin();
        _template = new Lazy<string>(MakeTemplate);
        _shared = new Lazy<string>(() => Copy(_template.Value));
    }

    /// <summary>The server that all tests of this run share.</summary>
    public static PostgresCluster Shared => TheShared.Value;

    /// <summary>A database with today's schema that tests share, each with a provider of its own.</summary>
    public string SharedDatabase => _shared.Value;

    /// <summary>How the application reaches a database here.</summary>
    public string AppText(string database) => Text(database, AppLogin);

    /// <summary>How somebody reaches it who may do anything.</summary>
    public string SuperuserText(string database) => Text(database, Superuser);

    /// <summary>Makes an empty database.</summary>
    public string Create() => Copy("template0");

    /// <summary>Makes a database with today's schema and nothing in it.</summary>
    public string CreateWithSchema() => Copy(_template.Value);

    /// <summary>Makes a copy of a database that nobody is connected to.</summary>
    public string Copy(string template)
    {
        var name = $"t{Interlocked.Increment(ref _databases)}";
        Run($"CREATE DATABASE {name} TEMPLATE {template}");
        return name;
    }

    /// <summary>Takes a database away, with whoever is still connected to it.</summary>
    public void Drop(string database) => Run($"DROP DATABASE {database} WITH (FORCE)");

    /// <summary>Runs statements as the superuser.</summary>
    public void Run(string sql, string database = "postgres")
    {
        using var connection = RawPostgres.Open(SuperuserText(database));
        connection.Run(sql);
    }

    /// <summary>Stops the server as a power cut would.</summary>
    public void Stop()
    {
        _life.StandardInput.WriteLine("stop");
        Await("stopped");
    }

    /// <summary>Kills every process of the server.</summary>
    public void Kill()
    {
        _life.StandardInput.WriteLine("kill");
        Await("stopped");
    }

    /// <summary>Starts it again.</summary>
    public void Start()
    {
        _life.StandardInput.WriteLine("start");
        Await("ready");
    }

    public void Dispose()
    {
        _life.StandardInput.Close();
        _life.WaitForExit();
        _life.Dispose();
    }

    private string Text(string database, string login) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = _folder,
            Database = database,
            Username = login,
            MaxPoolSize = 100,
        }.ToString();

    private void Await(string word)
    {
        var said = _life.StandardOutput.ReadLine();
        if (said != word)
        {
            throw new InvalidOperationException(
                $"PostgreSQL did not become {word} but said “{said}”. ./test installs what it needs (postgresql-15)."
            );
        }
    }

    private void MakeAppLogin() =>
        Run($"CREATE ROLE {AppLogin} LOGIN; CREATE ROLE goldthread_app NOLOGIN; GRANT goldthread_app TO {AppLogin}");

    private string MakeTemplate()
    {
        var name = Create();
        SchemaRunner.Apply(new PostgresDatabase(SuperuserText(name)), SchemaFile.ForPostgres);
        return name;
    }
}

using System.Collections.Concurrent;
using Goldthread.Staff;
using Goldthread.Web;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Goldthread.TestKit;

/// <summary>The whole application over a world of its own, listening on a free port, reached by real HTTP.</summary>
public sealed class Site : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly World? _world;

    private Site(World? world, TestDatabase database, WebApplication app, ConcurrentQueue<string> said) =>
        (_world, Database, _app, Said) = (world, database, app, said);

    public World World => _world ?? throw new InvalidOperationException("Nobody lives in this site yet.");

    public TestDatabase Database { get; }

    /// <summary>What it said to whoever started it.</summary>
    public ConcurrentQueue<string> Said { get; }

    /// <summary>Where it listens, without a slash at the end. A real site is asked for by its name.</summary>
    public string Address => IsReal ? _app.Urls.First().Replace("127.0.0.1", "localhost") : _app.Urls.First();

    /// <summary>What the application is made of, for asking it about itself.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>Everything that can be asked for: pages and the rest.</summary>
    public IReadOnlyList<RouteEndpoint> Endpoints =>
        [.. Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    private bool IsReal => !Services.GetRequiredService<Setting>().Pretend;

    /// <summary>Opens the application over a new world, or over one that a test has lived in.</summary>
    /// <param name="world">The world; a new one when left out.</param>
    /// <param name="pretend">False for a real provider, with a door that one signs in by.</param>
    /// <param name="change">Changes how it is served.</param>
    public static async Task<Site> Open(World? world = null, bool pretend = true, Func<Setting, Setting>? change = null)
    {
        world ??= await World.Begin();
        return await Open(world, world.Database, pretend, change);
    }

    /// <summary>Opens a real application over an empty database: nobody has set it up yet.</summary>
    public static Task<Site> OpenEmpty(Func<Setting, Setting>? change = null) =>
        Open(null, new TestDatabase(), pretend: false, change);

    /// <summary>Somebody who has not come in.</summary>
    public Visitor Stranger() => new(Address);

    /// <summary>Somebody who has come in: through the door of the demonstration, or with a passkey just now.</summary>
    public async Task<Visitor> As(Actor who)
    {
        var visitor = Stranger();
        if (IsReal)
        {
            await SignIn(visitor, new Subject(who.Kind, who.Id), Assurance.Passkey);
            return visitor;
        }

        var door = await visitor.Get("/");
        var field = who.Kind.ToString().ToLowerInvariant();
        // The door lists a few of many, and lets in all of them.
        await visitor.Send(
            door,
            $"form:has(input[name={field}])",
            new Dictionary<string, string?>(StringComparer.Ordinal) { [field] = who.Id.ToString() }
        );
        return visitor;
    }

    /// <summary>Begins a session as signing in does, and gives its cookie to the visitor. An account is made when there is none.</summary>
    public async Task SignIn(Visitor visitor, Subject subject, Assurance assurance, bool ownDevice = false)
    {
        await using var scope = Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<Accounts>();
        var account = await accounts.Of(subject) ?? await accounts.Make(subject, $"{subject.Id}@larch.example");
        var http = new DefaultHttpContext();
        await scope
            .ServiceProvider.GetRequiredService<Sessions>()
            .Begin(http, subject, account.Id, assurance, ownDevice);
        var (name, value) = http.Response.Headers.SetCookie[0]!.Split(';')[0].Split('=', 2) is [var n, var v]
            ? (n, v)
            : throw new InvalidOperationException("No cookie was given.");
        visitor.Keep(name, value);
    }

    /// <summary>Works with the sign-in of the site, as its pages do.</summary>
    public async Task<T> With<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        await Database.DisposeAsync();
    }

    private static async Task<Site> Open(
        World? world,
        TestDatabase database,
        bool pretend,
        Func<Setting, Setting>? change
    )
    {
        var said = new ConcurrentQueue<string>();
        var setting = new Setting(database.Database, database.Clock, pretend)
        {
            Serving = new Serving { KeyCertificates = [TestCertificates.Keys], Says = said.Enqueue },
        };
        setting = change?.Invoke(setting) ?? setting;
        var app = GoldthreadApp.Build(
            setting,
            "http" + (setting.Serving.Certificate is null ? "" : "s") + "://127.0.0.1:0"
        );
        await app.StartAsync();
        return new Site(world, database, app, said);
    }
}

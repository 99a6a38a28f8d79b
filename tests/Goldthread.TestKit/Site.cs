using Goldthread.Staff;
using Goldthread.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Goldthread.TestKit;

/// <summary>The whole application over a world of its own, listening on a free port, reached by real HTTP.</summary>
public sealed class Site : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Site(World world, WebApplication app) => (World, _app) = (world, app);

    public World World { get; }

    /// <summary>Where it listens, without a slash at the end.</summary>
    public string Address => _app.Urls.First();

    /// <summary>What the application is made of, for asking it about itself.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>Everything that can be asked for: pages and the rest.</summary>
    public IReadOnlyList<RouteEndpoint> Endpoints =>
        [.. Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    /// <summary>Opens the application over a new world, or over one that a test has lived in.</summary>
    public static async Task<Site> Open(World? world = null, bool pretend = true)
    {
        world ??= await World.Begin();
        var app = GoldthreadApp.Build(new Setting(world.Database.Database, world.Clock, pretend), "http://127.0.0.1:0");
        await app.StartAsync();
        return new Site(world, app);
    }

    /// <summary>Somebody who has not come in.</summary>
    public Visitor Stranger() => new(Address);

    /// <summary>Somebody who has come in through the door of the demonstration.</summary>
    public async Task<Visitor> As(Actor who)
    {
        var visitor = Stranger();
        var door = await visitor.Get("/");
        await visitor.Send(door, $"form:has(input[name=staff][value='{who.Id}'])");
        return visitor;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        await World.DisposeAsync();
    }
}

using Goldthread.Storage;
using Goldthread.Web;
using Goldthread.Web.Demonstration;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Goldthread.Browser.Tests;

/// <summary>Chromium, and the demonstration it looks at: one for all browser tests, each with a visitor of its own.</summary>
public sealed class Browser : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("goldthread-browser-").FullName;
    private IPlaywright _playwright = null!;
    private IBrowser _chromium = null!;
    private WebApplication _app = null!;

    public string Address => _app.Urls.First();

    public async Task InitializeAsync()
    {
        var path = Path.Combine(_folder, "demo.db");
        await DemoFile.Make(path, TimeProvider.System.GetUtcNow());
        _app = GoldthreadApp.Build(
            new Setting(new SqliteDatabase(path), TimeProvider.System, Pretend: true),
            "http://127.0.0.1:0"
        );
        await _app.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = Chromium(),
                Args =
                [
                    "--no-sandbox",
                    "--disable-dev-shm-usage",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    public async Task DisposeAsync()
    {
        await _chromium.DisposeAsync();
        _playwright.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A new visitor at the door of the demonstration, or of another site.</summary>
    public async Task<IPage> Visit(int width, int height = 900, bool script = true, string? address = null)
    {
        var context = await _chromium.NewContextAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = height },
                JavaScriptEnabled = script,
                BaseURL = address ?? Address,
            }
        );
        context.SetDefaultTimeout(20_000);
        return await context.NewPageAsync();
    }

    /// <summary>A new visitor who has come in as the first person at the door with this job.</summary>
    public async Task<IPage> Be(string job, int width, bool script = true)
    {
        var page = await Visit(width, script: script);
        await page.GotoAsync("/");
        await page.Locator($"li:has-text('{job}.') button").First.ClickAsync();
        return page;
    }

    private static string Chromium()
    {
        var named = Environment.GetEnvironmentVariable("CHROMIUM_PATH");
        return named is { Length: > 0 } ? named : "/usr/bin/chromium";
    }
}

/// <summary>The tests that share the browser.</summary>
[CollectionDefinition(nameof(Browser))]
public sealed class BrowserCollection : ICollectionFixture<Browser>;

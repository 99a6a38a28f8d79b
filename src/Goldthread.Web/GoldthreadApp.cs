using Goldthread.Storage;
using Goldthread.Storage.Looks;
using Goldthread.Web.Api;
using Goldthread.Web.Design;
using Goldthread.Web.Design.Binding;
using Goldthread.Web.History;
using Goldthread.Web.Jobs;
using Goldthread.Web.Security;

namespace Goldthread.Web;

/// <summary>Puts the application together: storage, door, pages.</summary>
public static class GoldthreadApp
{
    /// <summary>A form may be this large: an import of a few years of readings fits easily.</summary>
    internal const long LargestRequest = 2 * 1024 * 1024;

    public static WebApplication Build(Setting setting, string urls)
    {
        if (!setting.Pretend)
        {
            KeyCheck.HasSeal(setting);
        }

        var held = setting.Database is SqliteDatabase file ? OneProcess.Hold(file.Path) : null;
        try
        {
            return Build(setting, urls, held);
        }
        catch
        {
            // What does not start holds nothing.
            held?.Dispose();
            throw;
        }
    }

    private static WebApplication Build(Setting setting, string urls, IDisposable? held)
    {
        SchemaRunner.Apply(setting.Database);
        setting = setting with { Clock = new HeldClock(setting.Clock) };
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { ApplicationName = typeof(GoldthreadApp).Assembly.GetName().Name }
        );
        builder.WebHost.UseKestrelHttpsConfiguration().UseUrls(urls);
        builder.WebHost.ConfigureKestrel(k =>
        {
            k.AddServerHeader = false;
            k.Limits.MaxRequestBodySize = LargestRequest;
            if (setting.Serving.Certificate is { } certificate)
            {
                k.ConfigureHttpsDefaults(h => h.ServerCertificate = certificate);
            }
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddFilter(
            typeof(SecurityLog).FullName,
            setting.Pretend ? LogLevel.Warning : LogLevel.Information
        );
        // Why it did not start is said in one sentence by whoever starts it; the host would say it in thirty lines.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        if (setting.AlsoLogsTo is { } log)
        {
            builder.Logging.AddProvider(log);
        }

        if (setting.Pretend)
        {
            // The keys of a pretend provider guard nobody; a real one will not start with unprotected keys.
            builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        }

        AddStorage(builder.Services, setting);
        AddCheckpoints(builder.Services, setting);
        AddJobs(builder.Services, setting);
        Door.Add(builder.Services, setting);
        OwnName.Add(builder.Services, setting);
        AddPages(builder.Services);
        ApiDoor.Add(builder.Services);
        var app = builder.Build();
        app.Lifetime.ApplicationStopped.Register(() => held?.Dispose());
        if (!setting.Pretend)
        {
            KeyCheck.CanOpen(app.Services);
        }

        // It is there from the start, so that every page can say whether it saves.
        _ = app.Services.GetRequiredService<Writer>();
        Use(app, setting);
        return app;
    }

    private static void AddStorage(IServiceCollection services, Setting setting)
    {
        services.AddSingleton(setting);
        services.AddSingleton(setting.Clock);
        services.AddSingleton(_ => new Writer(setting.Database, setting.Clock));
        services.AddSingleton<UnwrittenSeen>();
        services.AddSingleton<LookNewsLog>();
        services.AddSingleton(sp => new LookLog(
            sp.GetRequiredService<Writer>(),
            sp.GetRequiredService<LookNewsLog>().Say
        ));
        services.AddScoped<LookGate>();
        services.AddDbContextPool<GoldthreadDb>(options => options.Read(setting.Database));
    }

    // Before backups, so that it stops after them.
    private static void AddCheckpoints(IServiceCollection services, Setting setting)
    {
        services.AddSingleton<PrintedCodes>();
        services.AddSingleton<Progress.RememberedTraces>();
        services.AddSingleton<Progress.RememberedReadings>();
        if (setting.Notebook is { } notebook)
        {
            services.AddSingleton(sp => new CheckpointOnTime(
                sp.GetRequiredService<Writer>(),
                notebook,
                setting.Clock,
                sp.GetRequiredService<ILogger<CheckpointOnTime>>()
            ));
            services.AddHostedService(sp => sp.GetRequiredService<CheckpointOnTime>());
        }
    }

    private static void AddJobs(IServiceCollection services, Setting setting)
    {
        services.AddSingleton((HeldClock)setting.Clock).AddHostedService<ClockWatch>();
        services.AddHostedService<QuietMemory>();
        services.AddSingleton<Soundness>().AddSingleton<NightlyLook>();
        services.AddHostedService(sp => sp.GetRequiredService<NightlyLook>());
        if (setting is { Backups: { } plan, Database: SqliteDatabase file })
        {
            services.AddSingleton(sp => new BackupOnTime(
                file,
                plan,
                setting.Clock,
                sp.GetRequiredService<Soundness>(),
                sp.GetService<CheckpointOnTime>(),
                sp.GetRequiredService<ILogger<BackupOnTime>>()
            ));
            services.AddHostedService(sp => sp.GetRequiredService<BackupOnTime>());
        }
    }

    private static void AddPages(IServiceCollection services)
    {
        services
            .AddRazorPages(pages => pages.RootDirectory = "/")
            .AddMvcOptions(mvc =>
            {
                mvc.Filters.Add<PolicyFilter>();
                mvc.ModelBinderProviders.Insert(0, new KindBinders());
                mvc.MaxModelValidationErrors = 50;

                // What is required is a rule of the record, said in its own words.
                mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
                PlainWords.Use(mvc.ModelBindingMessageProvider);
            });
        services.AddResponseCompression(c => c.EnableForHttps = true);
        services.AddSingleton(System.Text.Encodings.Web.HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
    }

    private static void Use(WebApplication app, Setting setting)
    {
        OwnName.Use(app, setting);
        app.UseResponseCompression();
        // The page for what went wrong is made anew from here on, so that it has its headers as well.
        app.UseExceptionHandler(NotNowPages.Options(setting.Database));
        app.UseMiddleware<SafeHeaders>();
        app.UseStatusCodePagesWithReExecute("/problem/{0}");
        app.UseMiddleware<ApiProblems>();
        app.UseRouting();
        app.UseMiddleware<OwnForms>();
        if (!setting.Pretend)
        {
            app.UseMiddleware<SetUpGate>();
        }

        app.UseMiddleware<WhoIsHere>();
        app.UseMiddleware<KeyBearer>();
        app.UseMiddleware<KeptFormsGate>();
        DesignAssets.Map(app);
        HealthDoor.Map(app);
        RecordsDoor.Map(app);
        ApiDoor.Map(app);
        if (setting.Pretend)
        {
            DemoDoor.Map(app);
        }

        app.MapRazorPages();
    }
}

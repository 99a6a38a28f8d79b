using Goldthread.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.Security;

/// <summary>What signing in is made of.</summary>
internal static class Door
{
    public static void Add(IServiceCollection services, Setting setting)
    {
        var cookies = new Cookies(setting);
        services.AddSingleton(cookies);
        services.AddDbContextPool<SignInDb>(options => options.Work(setting.Database));
        services.AddScoped<Sessions>();
        services.AddScoped<SecurityLog>();
        AddKeys(services, setting);
        services.AddAntiforgery(a =>
        {
            a.Cookie.Name = cookies.Form;
            a.Cookie.SecurePolicy = Secure(setting);
        });
        services.Configure<CookieTempDataProviderOptions>(t =>
        {
            t.Cookie.Name = cookies.Saved;
            t.Cookie.SecurePolicy = Secure(setting);
        });
    }

    private static void AddKeys(IServiceCollection services, Setting setting)
    {
        var protection = services.AddDataProtection().SetApplicationName("Goldthread");
        if (setting.Database.Folder is { } folder)
        {
            protection.PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(folder, "keys")));
        }
    }

    private static CookieSecurePolicy Secure(Setting setting) =>
        setting.Serving.Https ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
}

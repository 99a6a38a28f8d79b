using Goldthread.Storage;
using Goldthread.Storage.Asking;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Goldthread.Web.Security;

/// <summary>What signing in is made of.</summary>
internal static class Door
{
    /// <summary>Rounds of PBKDF2 with SHA-512, by OWASP's advice; a stored hash of fewer is renewed when it is next used.</summary>
    private const int Rounds = 210_000;

    public static void Add(IServiceCollection services, Setting setting)
    {
        var cookies = new Cookies(setting);
        services.AddSingleton(cookies);
        services.AddDbContextPool<SignInDb>(options => options.Work(setting.Database));
        services.AddSingleton(all => new Doorway<Session>(
            setting.Database,
            () => ModelOf<SignInDb>(all),
            () => ModelOf<GoldthreadDb>(all)
        ));
        services.AddScoped<Sessions>().AddScoped<SecurityLog>().AddScoped<SecurityHistory>().AddScoped<Tries>();
        services.AddScoped<OnlyOnce>().AddScoped<Accounts>().AddScoped<Passkeys>().AddScoped<Invitations>();
        services.AddScoped<Notices>().AddScoped<Arrival>().AddScoped<KeptForms>().AddScoped<Devices>();
        services.AddScoped<DoorWays>().AddScoped<FirstSetUp>().AddScoped<KeyUses>();
        services.AddSingleton<Seal>().AddSingleton<StepCookie>().AddSingleton<NewApp>().AddSingleton<SetUpCode>();
        AddIdentity(services, setting);
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

    private static IModel ModelOf<T>(IServiceProvider all)
        where T : DbContext
    {
        using var scope = all.CreateScope();
        return scope.ServiceProvider.GetRequiredService<T>().Model;
    }

    private static void AddIdentity(IServiceCollection services, Setting setting)
    {
        services.AddIdentityCore<Account>();
        services.AddScoped<IUserStore<Account>, AccountStore>();
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = Rounds);
        services.Configure<IdentityPasskeyOptions>(o =>
        {
            // Never the name that a browser says it asked for.
            o.ServerDomain = setting.Serving.Name;
            o.UserVerificationRequirement = "required";
            o.ResidentKeyRequirement = "required";
            o.AttestationConveyancePreference = "none";
            o.ValidateOrigin = asked => ValueTask.FromResult(IsOurs(asked, setting));
        });
    }

    // The page that asked stood at our own name, and was not a part of another's page.
    private static bool IsOurs(PasskeyOriginValidationContext asked, Setting setting)
    {
        var request = asked.HttpContext.Request;
        return !asked.CrossOrigin
            && string.Equals(request.Host.Host, setting.Serving.Name, StringComparison.OrdinalIgnoreCase)
            && string.Equals(asked.Origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }

    private static void AddKeys(IServiceCollection services, Setting setting)
    {
        var protection = services.AddDataProtection().SetApplicationName("Goldthread");
        if (setting.Pretend)
        {
            // They guard nobody, and must outlive the demonstration being put back.
            if (setting.Database.Folder is { } folder)
            {
                protection.PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(folder, "keys")));
            }

            return;
        }

        KeyCheck.AreSealed(setting);
        services.Configure<KeyManagementOptions>(o => o.XmlRepository = new DataKeys(setting));
        protection
            .ProtectKeysWithCertificate(setting.Serving.KeyCertificates[0])
            .UnprotectKeysWithAnyCertificate([.. setting.Serving.KeyCertificates]);
    }

    private static CookieSecurePolicy Secure(Setting setting) =>
        setting.Serving.Https ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
}

using System.CommandLine;
using Goldthread.Storage;
using Goldthread.Web.Jobs;
using Goldthread.Web.Security;
using Npgsql;

namespace Goldthread.Web.Commands;

/// <summary><c>serve</c>: opens a real provider, safely or not at all.</summary>
internal static class ServeCommand
{
    private static readonly Option<string> Db = new("--db")
    {
        Description = "The file, or the words by which a PostgreSQL server is reached (“Host=…”).",
        Required = true,
    };

    private static readonly Option<Guid?> Provider = new("--provider")
    {
        Description = "Which provider, on a PostgreSQL server that holds several.",
    };

    private static readonly Option<string?> BackupsCopy = new("--backups-copy")
    {
        Description = "A second folder that every backup is copied to, on another disk or machine.",
    };

    private static readonly Option<string> Urls = new("--urls")
    {
        Description = "Where to listen. Without HTTPS or a proxy in front, on this machine alone.",
        DefaultValueFactory = _ => "http://127.0.0.1:5080",
    };

    private static readonly Option<string> Name = new("--name")
    {
        Description = "The name that people type, such as care.example.org. Passkeys belong to it.",
        DefaultValueFactory = _ => "localhost",
    };

    private static readonly Option<string?> Certificate = new("--certificate")
    {
        Description = "The certificate for HTTPS, as PEM.",
    };

    private static readonly Option<string?> CertificateKey = new("--certificate-key")
    {
        Description = "Its private key, as PEM.",
    };

    private static readonly Option<string[]> Proxies = new("--proxy")
    {
        Description = "The address of a proxy in front that speaks HTTPS. Only its X-Forwarded headers are believed.",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string[]> Keys = new("--keys-certificate")
    {
        Description = $"The certificate that seals the data keys (or name it in {KeyCertificates.FileVariable}).",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string?> Backups = new("--backups")
    {
        Description = "The folder for backups of a file, taken every hour; when left out, “backups” beside the file.",
    };

    public static Command Make()
    {
        var command = new Command("serve", "Open a real provider.")
        {
            Db,
            Provider,
            Urls,
            Name,
            Certificate,
            CertificateKey,
            Proxies,
            Keys,
            Backups,
            BackupsCopy,
        };
        command.SetAction((arguments, _) => Run(arguments));
        return command;
    }

    private static async Task<int> Run(ParseResult asked)
    {
        try
        {
            var serving = new ServeWords(
                asked.GetValue(Urls)!,
                asked.GetValue(Name)!,
                asked.GetValue(Certificate),
                asked.GetValue(CertificateKey),
                asked.GetValue(Proxies) ?? [],
                asked.GetValue(Keys) ?? []
            ).Read();
            var database = Database.From(asked.GetValue(Db)!, asked.GetValue(Provider));
            var setting = new Setting(database, TimeProvider.System, Pretend: false)
            {
                Serving = serving,
                Backups = BackupPlan.For(database, asked.GetValue(Backups), asked.GetValue(BackupsCopy)),
            };
            await using var app = GoldthreadApp.Build(setting, asked.GetValue(Urls)!);
            await FirstWords.Say(app.Services, setting);
            await app.StartAsync();
            serving.Says($"Goldthread is open: {string.Join(' ', app.Urls)}. Stop it with Ctrl+C.");
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception e) when (e is CannotServe or AlreadyOpen or CannotOpen or NpgsqlException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }
}

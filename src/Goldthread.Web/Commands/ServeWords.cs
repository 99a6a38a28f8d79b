using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Goldthread.Web.Security;

namespace Goldthread.Web.Commands;

/// <summary>What was written after <c>serve</c>, and whether it can be done safely.</summary>
internal sealed record ServeWords(
    string Urls,
    string Name,
    string? Certificate,
    string? CertificateKey,
    IReadOnlyList<string> Proxies,
    IReadOnlyList<string> Keys
)
{
    /// <summary>Throws <see cref="CannotServe"/>, with what to do instead.</summary>
    public Serving Read()
    {
        var urls = Urls.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Address).ToList();
        var proxies = Proxies.Select(Proxy).ToList();
        if (proxies.Count == 0 && urls.Find(u => u.Scheme != "https" && !OwnName.IsLoopback(u)) is { } open)
        {
            throw new CannotServe(
                $"{open} would send everything over the network unsealed. Give --certificate and --certificate-key and "
                    + "listen on https://, or name the proxy in front that speaks HTTPS with --proxy, or listen on "
                    + "http://127.0.0.1 for this machine alone."
            );
        }

        var https = proxies.Count > 0 || urls.Exists(u => u.Scheme == "https");
        if (https && (Name == "localhost" || IPAddress.TryParse(Name, out _)) && !urls.TrueForAll(OwnName.IsLoopback))
        {
            throw new CannotServe("Give the name that people type with --name, such as care.example.org.");
        }

        return new Serving
        {
            Name = Name,
            Https = https,
            Certificate = urls.Exists(u => u.Scheme == "https") ? OwnCertificate() : null,
            Proxies = proxies,
            KeyCertificates = KeysOrRefuse(),
        };
    }

    private X509Certificate2 OwnCertificate()
    {
        if (Certificate is null || CertificateKey is null)
        {
            throw new CannotServe("To listen on https://, give --certificate and --certificate-key.");
        }

        try
        {
            return X509Certificate2.CreateFromPemFile(Certificate, CertificateKey);
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new CannotServe($"The certificate {Certificate} could not be read with its key: {e.Message}");
        }
    }

    private List<X509Certificate2> KeysOrRefuse()
    {
        var named = Environment.GetEnvironmentVariable(KeyCertificates.FileVariable);
        var files =
            Keys.Count > 0 ? Keys
            : string.IsNullOrEmpty(named) ? []
            : [named];
        var passwordFile = Environment.GetEnvironmentVariable(KeyCertificates.PasswordFileVariable);
        var password = string.IsNullOrEmpty(passwordFile) ? null : File.ReadAllText(passwordFile).TrimEnd('\r', '\n');
        return [.. files.Select(f => KeyCertificates.Read(f, password))];
    }

    private static Uri Address(string url) =>
        Uri.TryCreate(url.Trim().Replace("*", "0.0.0.0").Replace("+", "0.0.0.0"), UriKind.Absolute, out var uri)
        && (uri.Scheme is "http" or "https")
            ? uri
            : throw new CannotServe($"{url} is no address to listen on. Write it like https://0.0.0.0:443.");

    private static IPAddress Proxy(string text) =>
        IPAddress.TryParse(text, out var ip)
            ? ip
            : throw new CannotServe($"{text} is no address of a proxy. Write it like 10.0.0.1.");
}

using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Goldthread.Web.Security;

/// <summary>
/// The certificate that seals the data keys. Its private half is what a thief of the database or of a backup would lack, so
/// it lies in a file of its own.
/// </summary>
public static class KeyCertificates
{
    /// <summary>Names the file of the certificate, when the command line does not.</summary>
    public const string FileVariable = "GOLDTHREAD_KEYS_CERTIFICATE";

    /// <summary>Names a file that holds the password of the certificate, when it has one.</summary>
    public const string PasswordFileVariable = "GOLDTHREAD_KEYS_PASSWORD_FILE";

    /// <summary>Makes one of our own. Nobody else has to trust it, so nobody else signs it.</summary>
    public static X509Certificate2 Make(DateTimeOffset now)
    {
        using var key = RSA.Create(3072);
        var request = new CertificateRequest(
            "CN=Goldthread data keys",
            key,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        );
        request.CertificateExtensions.Add(
            new X509KeyUsageExtension(X509KeyUsageFlags.KeyEncipherment | X509KeyUsageFlags.DataEncipherment, true)
        );
        return request.CreateSelfSigned(now.AddDays(-1), now.AddYears(20));
    }

    /// <summary>Both halves as text, for a file that only Goldthread may read.</summary>
    public static string Text(X509Certificate2 certificate)
    {
        using var key = certificate.GetRSAPrivateKey()!;
        return certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem() + "\n";
    }

    /// <summary>Reads one from a file, .pem or .pfx. Throws <see cref="CannotServe"/> in plain words.</summary>
    public static X509Certificate2 Read(string path, string? password)
    {
        try
        {
            var certificate =
                Path.GetExtension(path).ToLowerInvariant() is ".pfx" or ".p12"
                    ? X509CertificateLoader.LoadPkcs12FromFile(path, password)
                : password is null ? X509Certificate2.CreateFromPemFile(path)
                : X509Certificate2.CreateFromEncryptedPemFile(path, password);
            using var key = certificate.GetRSAPrivateKey();
            return key is null
                ? throw new CannotServe($"{path} holds no RSA private key, so it cannot open the data keys again.")
                : certificate;
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new CannotServe($"The keys certificate {path} could not be read: {e.Message}");
        }
    }
}

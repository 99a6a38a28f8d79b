using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace Goldthread.Web.Security;

/// <summary>A real provider is served only with data keys that are sealed, and that we can open.</summary>
internal static class KeyCheck
{
    /// <summary>Throws <see cref="CannotServe"/> when nothing would seal the keys; before anything is made.</summary>
    public static void HasSeal(Setting setting)
    {
        if (setting.Serving.KeyCertificates.Count == 0)
        {
            throw new CannotServe(
                "Goldthread does not start with unprotected keys. Make a certificate for them and name it:\n"
                    + "  ./run make-keys --out /etc/goldthread\n"
                    + "  ./run serve … --keys-certificate /etc/goldthread/goldthread-keys.pem\n"
                    + "or make one yourself:\n"
                    + "  openssl req -x509 -newkey rsa:3072 -nodes -days 7300 -subj '/CN=Goldthread data keys' "
                    + "-keyout keys.key -out keys.crt && cat keys.crt keys.key > goldthread-keys.pem"
            );
        }
    }

    /// <summary>Throws <see cref="CannotServe"/> when keys lie unsealed already.</summary>
    public static void AreSealed(Setting setting)
    {
        var unsealed = new DataKeys(setting)
            .GetAllElements()
            .Any(e => e.Name.LocalName == "key" && !e.Descendants().Any(d => d.Name.LocalName == "encryptedSecret"));
        if (unsealed)
        {
            throw new CannotServe("This database holds data keys that are not sealed. It was not made for real use.");
        }
    }

    /// <summary>Throws <see cref="CannotServe"/> when a key was sealed with a certificate that was not given.</summary>
    public static void CanOpen(IServiceProvider services)
    {
        foreach (var key in services.GetRequiredService<IKeyManager>().GetAllKeys().Where(k => !k.IsRevoked))
        {
            try
            {
                _ = key.CreateEncryptor() ?? throw new CryptographicException();
            }
            catch (Exception e) when (e is CryptographicException or InvalidOperationException)
            {
                throw new CannotServe(
                    "The data keys of this database were sealed with another certificate. Name that one too: "
                        + "--keys-certificate NEW --keys-certificate OLD. Without it nobody's app for codes would work."
                );
            }
        }
    }
}

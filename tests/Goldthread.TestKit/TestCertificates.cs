using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Goldthread.Web.Security;

namespace Goldthread.TestKit;

/// <summary>Certificates for tests, each made once a run.</summary>
public static class TestCertificates
{
    private static readonly Lazy<X509Certificate2> LazyKeys = new(() => KeyCertificates.Make(Now));
    private static readonly Lazy<X509Certificate2> LazyServer = new(MakeServer);

    /// <summary>Seals data keys.</summary>
    public static X509Certificate2 Keys => LazyKeys.Value;

    /// <summary>Speaks HTTPS for localhost.</summary>
    public static X509Certificate2 Server => LazyServer.Value;

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    private static X509Certificate2 MakeServer()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var made = request.CreateSelfSigned(Now.AddDays(-1), Now.AddDays(30));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }
}

using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace Goldthread.Web;

/// <summary>How the application is reached, and with what its secrets are sealed.</summary>
public sealed record Serving
{
    /// <summary>The name that people type. Passkeys belong to it; it is never taken from what a browser says.</summary>
    public string Name { get; init; } = "localhost";

    /// <summary>Whether browsers reach it by HTTPS, here or at a proxy in front.</summary>
    public bool Https { get; init; }

    /// <summary>Its own certificate, when it speaks HTTPS itself.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>The proxies whose word is taken for who asks, and how.</summary>
    public IReadOnlyList<IPAddress> Proxies { get; init; } = [];

    /// <summary>The certificates that seal the data keys: the first seals new ones, all of them open old ones.</summary>
    public IReadOnlyList<X509Certificate2> KeyCertificates { get; init; } = [];

    /// <summary>Where it says what only the person at the machine may read, such as the one-time code.</summary>
    public Action<string> Says { get; init; } = Console.WriteLine;
}

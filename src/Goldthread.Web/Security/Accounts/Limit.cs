namespace Goldthread.Web.Security;

/// <summary>How often something may be tried in a time. The same figures stand in docs/how-to/sign-in.md.</summary>
public sealed record Limit(string Of, int Most, TimeSpan Within)
{
    public static readonly Limit PasswordOfName = new("password of a name", 5, TimeSpan.FromMinutes(15));
    public static readonly Limit PasswordOfNameInADay = new("password of a name, a day", 20, TimeSpan.FromHours(24));
    public static readonly Limit CodeOfAccount = new("code of an account", 5, TimeSpan.FromMinutes(15));
    public static readonly Limit CodeOfAccountInADay = new("code of an account, a day", 20, TimeSpan.FromHours(24));
    public static readonly Limit PinOfAccount = new("PIN of an account", 5, TimeSpan.FromHours(1));
    public static readonly Limit PinOfAccountInADay = new("PIN of an account, a day", 10, TimeSpan.FromHours(24));

    /// <summary>A whole house may sign in from one address, so only what was wrong counts.</summary>
    public static readonly Limit FromAddress = new("from an address", 30, TimeSpan.FromMinutes(15));
    public static readonly Limit LinksFromAddress = new("links from an address", 20, TimeSpan.FromMinutes(15));

    /// <summary>
    /// Whom a worker asks for in an emergency, found or not, so that names and days of birth cannot be tried one after
    /// another.
    /// </summary>
    public static readonly Limit EmergencyOfWorker = new("emergency of a worker", 15, TimeSpan.FromHours(24));

    /// <summary>Wrong tries by anybody. Passkeys are not held up by it: nobody guesses one.</summary>
    public static readonly Limit Everybody = new("everybody", 600, TimeSpan.FromMinutes(15));

    /// <summary>One try of this kind, by whom.</summary>
    public Try By(string key) => new(this, key);
}

/// <summary>Something that is about to be tried.</summary>
public sealed record Try(Limit Limit, string Key)
{
    /// <summary>The address that asks; of IPv6 the part that a household has to itself.</summary>
    public static string AddressOf(HttpContext http)
    {
        var address = http.Connection.RemoteIpAddress;
        return address is { AddressFamily: System.Net.Sockets.AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false }
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address?.ToString() ?? "";
    }
}

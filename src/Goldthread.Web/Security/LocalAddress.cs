namespace Goldthread.Web.Security;

/// <summary>Where somebody goes on to. Only ever a page of ours, whatever an address may ask for.</summary>
public static class LocalAddress
{
    /// <summary>The address when it is one of ours; else <paramref name="other"/>.</summary>
    public static string Or(string? address, string other) => IsOurs(address) ? address! : other;

    /// <summary>Begins with one slash; holds nothing that a browser might read as another host, or as more than one line.</summary>
    public static bool IsOurs(string? address) =>
        address is ['/', ..]
        && address.Length <= 2000
        && !address.StartsWith("//", StringComparison.Ordinal)
        && !address.Contains('\\')
        && !address.Any(char.IsControl)
        && !address.StartsWith("/sign-", StringComparison.Ordinal)
        && !address.StartsWith("/step-up", StringComparison.Ordinal);

    /// <summary>A page of ours that goes on to another afterwards.</summary>
    public static string Then(string page, string next) => $"{page}?then={Uri.EscapeDataString(next)}";
}

using System.Security.Cryptography;
using Goldthread.Web.Security;

namespace Goldthread.Web.Api;

/// <summary>A new key as it is shown, once: a beginning to tell it by, and 256 random bits.</summary>
/// <param name="Prefix">The beginning. It opens nothing.</param>
/// <param name="Whole">The key.</param>
internal sealed record KeyText(string Prefix, Secret Whole)
{
    /// <summary>Longer than any key; what is longer is none.</summary>
    public const int Longest = 100;

    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    public static KeyText New()
    {
        var prefix = "gt_" + RandomNumberGenerator.GetString(Letters, 6);
        return new KeyText(prefix, new Secret($"{prefix}_{Secret.New().Text}"));
    }
}

using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace Goldthread.Web.Security;

/// <summary>256 random bits that somebody else holds as text; we keep only their hash.</summary>
public sealed record Secret(string Text)
{
    /// <summary>What is kept of it.</summary>
    public byte[] Hash => HashOf(Text);

    public static Secret New() => new(WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32)));

    /// <summary>The hash by which a secret that was shown to us is looked up.</summary>
    public static byte[] HashOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    /// <summary>Says where it would say the secret: nothing.</summary>
    public override string ToString() => "(a secret)";
}

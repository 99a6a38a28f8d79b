using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Goldthread.Web.Security;

/// <summary>
/// The six digits that an app shows, new every half minute (RFC 6238 with SHA-1, which is what all apps know). Worked out
/// here and not by the framework, because its own check does not say which half minute it was, and a code is to be used once.
/// </summary>
public static class AppCode
{
    private const int SecondsOfStep = 30;
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>A new secret to share with an app: 160 bits.</summary>
    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(20);

    /// <summary>The half minute of an instant, counted from 1970.</summary>
    public static long StepOf(DateTimeOffset at) => at.ToUnixTimeSeconds() / SecondsOfStep;

    /// <summary>The code of one half minute.</summary>
    public static string At(byte[] secret, long step)
    {
        Span<byte> count = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(count, step);
#pragma warning disable CA5350 // HMAC with SHA-1 is what apps know, and is sound for this.
        var hash = HMACSHA1.HashData(secret, count);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xf, 4)) & 0x7fffffff;
        return (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// The half minute whose code was typed: this one, or one to either side, since clocks differ; never one that was used
    /// already (<paramref name="used"/>) or lies before it. Null when no code fits.
    /// </summary>
    public static long? Matches(byte[] secret, string? typed, DateTimeOffset now, long used)
    {
        var digits = Encoding.ASCII.GetBytes(string.Concat((typed ?? "").Where(char.IsAsciiDigit)));
        long? found = null;
        for (var step = StepOf(now) - 1; step <= StepOf(now) + 1; step++)
        {
            var fits = CryptographicOperations.FixedTimeEquals(digits, Encoding.ASCII.GetBytes(At(secret, step)));
            found = fits && step > used ? step : found;
        }

        return found;
    }

    /// <summary>The secret as letters and digits, for typing into an app.</summary>
    public static string Text(byte[] secret)
    {
        var text = new StringBuilder();
        var (bits, held) = (0, 0);
        foreach (var b in secret)
        {
            bits = (bits << 8) | b;
            held += 8;
            while (held >= 5)
            {
                held -= 5;
                text.Append(Letters[(bits >> held) & 31]);
            }

            bits &= (1 << held) - 1;
        }

        return text.ToString();
    }

    /// <summary>What the square picture says to an app.</summary>
    public static string Address(string secretText, string signInName) =>
        $"otpauth://totp/Goldthread:{Uri.EscapeDataString(signInName)}?secret={secretText}&issuer=Goldthread";
}

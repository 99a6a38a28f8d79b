using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Goldthread.Web.Security;

/// <summary>Seals what leaves our hands, or lies in the database, with the data keys: nobody else can read or alter it.</summary>
public sealed class Seal(IDataProtectionProvider keys, TimeProvider clock)
{
    /// <summary>Seals something that is good for a time, by our own clock.</summary>
    public string Close<T>(string purpose, T value, TimeSpan lasts) =>
        Keep(purpose, JsonSerializer.Serialize(new Letter<T>(value, clock.GetUtcNow() + lasts)));

    /// <summary>What was sealed; null when it is not ours, was altered, was for another purpose, or is too old.</summary>
    public T? Open<T>(string purpose, string? text)
        where T : class =>
        Read(purpose, text) is { } json
        && JsonSerializer.Deserialize<Letter<T>>(json) is { } letter
        && clock.GetUtcNow() < letter.Until
            ? letter.Value
            : null;

    /// <summary>Seals a text for as long as we keep it.</summary>
    public string Keep(string purpose, string text) => keys.CreateProtector("Goldthread", purpose).Protect(text);

    /// <summary>The text that <see cref="Keep"/> sealed; null when it is not ours.</summary>
    public string? Read(string purpose, string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : keys.CreateProtector("Goldthread", purpose).Unprotect(text);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private sealed record Letter<T>(T Value, DateTimeOffset Until);
}

using Goldthread.Web.Security;
using Microsoft.Extensions.DependencyInjection;

namespace Goldthread.TestKit;

/// <summary>An app for codes on somebody's phone, and the log that whoever started the site reads.</summary>
public static class AppOnPhone
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The six digits it shows now for a secret in letters.</summary>
    public static string Shows(string secret, DateTimeOffset now)
    {
        var bits = string.Concat(secret.Select(c => Convert.ToString(Letters.IndexOf(c), 2).PadLeft(5, '0')));
        byte[] bytes = [.. bits.Chunk(8).Where(b => b.Length == 8).Select(b => Convert.ToByte(new string(b), 2))];
        return AppCode.At(bytes, AppCode.StepOf(now));
    }

    /// <summary>A new one-time code, as a start makes it.</summary>
    public static string SetUpCode(this IServiceProvider site) => site.GetRequiredService<SetUpCode>().Make();
}

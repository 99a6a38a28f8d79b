using System.Collections.Frozen;

namespace Goldthread.Web.Security;

/// <summary>Passwords that many people have used and that whoever guesses tries first. The list, its source and licence are in common-passwords.txt.</summary>
internal static class CommonPasswords
{
    private static readonly Lazy<FrozenSet<string>> All = new(Read);

    public static bool Has(string password) => All.Value.Contains(password.ToLowerInvariant());

    private static FrozenSet<string> Read()
    {
        using var stream =
            typeof(CommonPasswords).Assembly.GetManifestResourceStream("security/common-passwords.txt")
            ?? throw new InvalidOperationException("common-passwords.txt is not embedded in the application.");
        using var reader = new StreamReader(stream);
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(l => !l.StartsWith("# ", StringComparison.Ordinal))
            .ToFrozenSet(StringComparer.Ordinal);
    }
}

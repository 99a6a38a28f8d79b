namespace Goldthread.Web.Security;

/// <summary>What a password must be: long enough, and not one that is guessed first. It may hold anything.</summary>
public static class PasswordRule
{
    public const int Least = 8;
    public const int Most = 200;

    /// <summary>What to say of a password that will not do; null when it will.</summary>
    /// <param name="about">Words that lie near: names, the provider, our own.</param>
    public static string? Judge(string? password, IEnumerable<string?> about)
    {
        if (password is null || password.Length < Least)
        {
            return $"Write at least {Least} characters. A few words in a row are easy to remember.";
        }

        if (password.Length > Most)
        {
            return $"Shorten this to {Most} characters or fewer.";
        }

        if (CommonPasswords.Has(password) || CommonPasswords.Has(Core(password)) || IsOneThing(password))
        {
            return "Many people have used this one, so it is guessed first. Choose another.";
        }

        return LeftWithout(password, about).Length < 6
            ? "This is made of names that are easy to guess here. Choose other words."
            : null;
    }

    // “Sunshine2024!” is “sunshine” to whoever guesses.
    private static string Core(string password) =>
        password.Length >= 15 ? password : password.TrimEnd("0123456789!?.-_#*".ToCharArray());

    private static bool IsOneThing(string password) => password.Distinct().Count() <= 2;

    private static string LeftWithout(string password, IEnumerable<string?> about)
    {
        var left = password.ToLowerInvariant();
        foreach (
            var word in about
                .SelectMany(w => (w ?? "").ToLowerInvariant().Split([' ', '.', '@', '-', '_'], Splitting))
                .Append("goldthread")
                .Where(w => w.Length >= 4)
                .OrderByDescending(w => w.Length)
        )
        {
            left = left.Replace(word, "", StringComparison.Ordinal);
        }

        // Digits and signs at the end add little; what is not about anybody here must carry it.
        return left.Length == password.Length ? password : Core(left);
    }

    private const StringSplitOptions Splitting = StringSplitOptions.RemoveEmptyEntries;
}

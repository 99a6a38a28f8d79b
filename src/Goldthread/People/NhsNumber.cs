namespace Goldthread.People;

/// <summary>The NHS number's own check.</summary>
public static class NhsNumber
{
    /// <summary>
    /// True for ten digits whose last is 11 minus the weighted sum (10 down to 2) of the others, modulo 11; 11 counts as
    /// 0, and 10 is never issued. Source: NHS Data Dictionary, NHS NUMBER. Spaces are ignored.
    /// </summary>
    public static bool IsSound(string typed)
    {
        var digits = typed.Where(c => c != ' ').ToArray();
        if (digits.Length != 10 || !digits.All(char.IsAsciiDigit))
        {
            return false;
        }

        var sum = digits.Take(9).Select((c, i) => (c - '0') * (10 - i)).Sum();
        return (11 - (sum % 11)) % 11 == digits[9] - '0';
    }
}

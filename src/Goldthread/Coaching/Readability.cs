namespace Goldthread.Coaching;

/// <summary>How hard a text is to read, by the formulas that others published. On one short sentence they are rough.</summary>
public static class Readability
{
    /// <summary>Children begin the first grade at six; the grade counts from the end of that year's learning.</summary>
    private const double AgeAtGradeNought = 5;

    /// <summary>Flesch reading ease (Flesch 1948): 100 is very easy, 0 very hard.</summary>
    public static double FleschEase(int words, int sentences, int syllables) =>
        206.835 - 1.015 * words / sentences - 84.6 * syllables / words;

    /// <summary>Flesch-Kincaid grade (Kincaid and others 1975): years of school.</summary>
    public static double Grade(int words, int sentences, int syllables) =>
        0.39 * words / sentences + 11.8 * syllables / words - 15.59;

    /// <summary>SMOG (McLaughlin 1969) from words of three syllables or more: years of school.</summary>
    public static double Smog(int polysyllables, int sentences) =>
        1.0430 * Math.Sqrt(polysyllables * 30.0 / sentences) + 3.1291;

    /// <summary>The age at which most people can read it, in years and not below five; 0 for no words.</summary>
    public static double Age(int words, int sentences, int syllables) =>
        words == 0
            ? 0
            : Math.Round(
                Math.Max(AgeAtGradeNought, Grade(words, Math.Max(1, sentences), syllables) + AgeAtGradeNought),
                1
            );

    /// <summary>Syllables of a word in lower case, by its groups of vowels; a silent e at the end does not count.</summary>
    public static int Syllables(string word)
    {
        var count = 0;
        var after = false;
        foreach (var letter in word)
        {
            var vowel = letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
            count += vowel && !after ? 1 : 0;
            after = vowel;
        }

        var silent =
            word.Length > 3 && word[^1] == 'e' && word[^2] is not ('l' or 'e' or 'i' or 'o' or 'u' or 'a' or 'y');
        return Math.Max(1, silent ? count - 1 : count);
    }
}
